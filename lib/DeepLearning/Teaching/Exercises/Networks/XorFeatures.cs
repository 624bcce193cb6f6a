using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;
using Features = System.Func<MathNet.Numerics.LinearAlgebra.Matrix<double>, MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace DeepLearning.Exercises;

/// <summary>One neuron: inputs by which it can tell the classes of XOR. Whatever lets it learn is right.</summary>
internal sealed class XorFeatures : Exercise<Features>
{
    private const int Steps = 500;
    private const double Needed = 0.95;

    /// <inheritdoc/>
    public override string Id => "xor-features";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "What number is positive in two opposite quarters and negative in the other two?",
        "The product x₀·x₁. Give the neuron a third row with it; the first two may stay.",
        "X.InsertRow(2, X.Row(0).PointwiseMultiply(X.Row(1))).",
    ];

    /// <inheritdoc/>
    protected override Features Reference => x => x.InsertRow(2, x.Row(0).PointwiseMultiply(x.Row(1)));

    /// <inheritdoc/>
    protected override string? Check(Features attempt)
    {
        foreach (var (seed, count) in new[] { (1, 200), (2, 150) })
        {
            var data = ToyData.Xor(count, seed: seed);
            var features = attempt(data.X.Clone());
            var y = Vector<double>.Build.Dense(data.Count, i => data.Labels[i]);
            if (Why(features, data, y) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    private static string? Why(Matrix<double>? features, Samples data, Vector<double> y)
    {
        if (features is null || features.ColumnCount != data.Count)
        {
            return $"for X of 2×{data.Count} expected a matrix with a column for each of the {data.Count} samples, got {(features is null ? "null" : Text.Shape(features))}";
        }

        if (features.Enumerate().Any(value => !double.IsFinite(value)))
        {
            return "expected finite numbers, got some that are not: is there a division, or a logarithm?";
        }

        var accuracy = Accuracy(features, y);
        return accuracy >= Needed ? null
            : $"trained on your {features.RowCount} {(features.RowCount == 1 ? "row" : "rows")}, the neuron gets {Text.Number(accuracy)} of the samples right, expected at least {Text.Number(Needed)}{Idea(features, data)}";
    }

    private static string Idea(Matrix<double> features, Samples data) =>
        features.Equals(data.X) ? ": those are the inputs themselves, and a line cannot separate them"
        : IsOfEachAlone(features, data) ? ": every row depends on one input alone; the class depends on both together"
        : ": find a number whose sign is the class";

    /// <summary>Whether no row has anything to do with the product of the inputs.</summary>
    private static bool IsOfEachAlone(Matrix<double> features, Samples data)
    {
        var product = data.X.Row(0).PointwiseMultiply(data.X.Row(1));
        return features.EnumerateRows().All(row => Math.Abs((row - row.Average()) * product) <= 0.2 * (row - row.Average()).L2Norm() * product.L2Norm());
    }

    private static double Accuracy(Matrix<double> x, Vector<double> y)
    {
        var (w, b) = (Vector<double>.Build.Dense(x.RowCount), 0.0);
        for (var step = 0; step < Steps; step++)
        {
            var (dw, db) = ClassifierGradient.Of(x, NeuronForward.Predict(w, b, x), y);
            (w, b) = (w - dw, b - db);
        }

        return NeuronForward.Predict(w, b, x).Zip(y, (p, label) => p > 0.5 == label > 0.5 ? 1.0 : 0.0).Average();
    }
}
