using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;
using Draw = System.Func<int[], System.Random, MathNet.Numerics.LinearAlgebra.Matrix<double>[]>;

namespace DeepLearning.Exercises;

/// <summary>Initialization: He's weights, of N(0, 2 / inputs), for each layer of a network.</summary>
internal sealed class HeInitialization : Exercise<Draw>
{
    // Of n normal numbers the variance is off by √(2/n): 20,000 and more give 1 %, and the tolerance is 6 of these.
    private const double Tolerance = 0.06;

    private static readonly int[] Sizes = [100, 400, 50, 800];

    /// <inheritdoc/>
    public override string Id => "he-initialization";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Layer k goes from sizes[k] numbers to sizes[k + 1], so there is one matrix fewer than there are sizes. Which shape has it?",
        "It has sizes[k + 1] rows, the outputs, and sizes[k] columns, the inputs. Its σ² is 2 / sizes[k]; NormalMatrix asks for σ, the root.",
        "W[k] = random.NormalMatrix(sizes[k + 1], sizes[k], 0, Math.Sqrt(2.0 / sizes[k])). Mind 2.0: 2 / sizes[k] of whole numbers is 0.",
    ];

    /// <inheritdoc/>
    protected override Draw Reference => (sizes, random) =>
        [.. sizes.Zip(sizes[1..], (inputs, outputs) => random.NormalMatrix(outputs, inputs, 0, Math.Sqrt(2.0 / inputs)))];

    /// <inheritdoc/>
    protected override string? Check(Draw attempt)
    {
        var weights = attempt([.. Sizes], new Xoshiro(11));
        return Quantity.Lengths(("returned", weights, Sizes.Length - 1))
            ?? weights.Select((matrix, k) => Try($"W[{k}]", matrix, Sizes[k], Sizes[k + 1])).FirstOrDefault(why => why is not null)
            ?? (weights[0].Equals(attempt([.. Sizes], new Xoshiro(12))[0])
                ? "two generators gave the same weights, expected others: draw from the generator that is given"
                : null);
    }

    private static string? Try(string name, Matrix<double>? weights, int inputs, int outputs)
    {
        if (weights is null || (weights.RowCount, weights.ColumnCount) != (outputs, inputs))
        {
            var shape = weights is null ? "is null" : $"has the shape {Text.Shape(weights)}";
            return $"from {inputs} to {outputs} units {name} {shape}, expected {outputs}×{inputs}, outputs × inputs";
        }

        var (expected, mean) = (2.0 / inputs, weights.Enumerate().Average());
        var actual = weights.Enumerate().Average(value => value * value);
        return Math.Abs(actual / expected - 1) <= Tolerance && Math.Abs(mean) <= Tolerance * Math.Sqrt(expected)
            ? null
            : $"from {inputs} to {outputs} units the mean square of {name} is expected to be {Text.Number(expected)} (within 6 %), " +
                $"got {Text.Number(actual)}{Reason(actual, mean, inputs, outputs)}";
    }

    private static string Reason(double actual, double mean, int inputs, int outputs) =>
        Math.Abs(mean) > Tolerance * Math.Sqrt(2.0 / inputs) && mean * mean > 0.1 * actual
            ? $": the mean is {Text.Number(mean)}, expected 0"
            : Mistake<double>(
                value => Math.Abs(actual - value) <= Tolerance * value,
                (0, "all weights are zero: 2 / inputs of whole numbers is 0, write 2.0"),
                (4.0 / inputs / inputs, "σ² was passed where σ is asked for; take the root"),
                (1.0 / inputs, "that is 1 / inputs, right for units without ReLU; the ReLU asks for twice as much"),
                (2.0 / outputs, "that is 2 / outputs; the sum goes over the inputs"),
                (2.0 / (inputs + outputs), "that is Xavier's 2 / (inputs + outputs)"),
                (1, "σ is 1: the weights are not scaled"),
                (1.0 / inputs / 1.5, "that is uniform between ±√(2 / inputs), whose variance is a third of the square of its ends"));
}
