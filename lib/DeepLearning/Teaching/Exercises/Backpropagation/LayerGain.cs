using System.Globalization;

namespace DeepLearning.Exercises;

/// <summary>Initialization: the factor by which one layer of ReLU units multiplies the standard deviation, √(inputs · σ² / 2).</summary>
internal sealed class LayerGain : Exercise<Func<int, double, double>>
{
    /// <inheritdoc/>
    public override string Id => "layer-gain";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "The formula above the exercise says what becomes of the variance in one layer. The question is for the standard deviation.",
        "The variance is multiplied by inputs · σ² / 2: a sum of as many terms, each with the weights' variance and half of the units' variance.",
        "A standard deviation is the root of a variance: Math.Sqrt(inputs * variance / 2).",
    ];

    /// <inheritdoc/>
    protected override Func<int, double, double> Reference => (inputs, variance) => Math.Sqrt(inputs * variance / 2);

    /// <inheritdoc/>
    protected override string? Check(Func<int, double, double> attempt)
    {
        foreach (var (inputs, variance) in new[] { (8, 1.0), (80, 0.01), (100, 0.02), (3, 0.7) })
        {
            var expected = Reference(inputs, variance);
            var quantity = Quantity.Of($"{inputs} inputs and σ² = {variance.ToString(CultureInfo.InvariantCulture)}", attempt(inputs, variance), expected,
                (expected * expected, "that is the factor of the variance; the standard deviation's is its root"),
                (Math.Sqrt(inputs * variance), "the ReLU is missing: it halves the mean square"),
                (inputs * variance, "that is the factor of the variance, without the ReLU"),
                (Math.Sqrt(inputs * variance) / 2, "the 2 belongs under the root: it halves the variance"),
                (Math.Sqrt(inputs / 2 * variance), "inputs / 2 of whole numbers is a whole number: write 2.0"),
                (Math.Sqrt(inputs / 2.0) * variance, "the root belongs to σ² as well"),
                (Math.Sqrt(2 / (inputs * variance)), "that is one over it"));
            if (Quantity.FirstWrong([quantity]) is { } why)
            {
                return why;
            }
        }

        return null;
    }
}
