using MathNet.Numerics.LinearAlgebra;
using Spreads = System.Func<MathNet.Numerics.LinearAlgebra.Matrix<double>[], double[]>;

namespace DeepLearning.Exercises;

/// <summary>Initialization: the standard deviation of every layer's values, over its units and the samples together.</summary>
internal sealed class LayerSpreads : Exercise<Spreads>
{
    /// <inheritdoc/>
    public override string Id => "layer-spreads";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "One number a matrix: take all of its entries, whatever unit and sample they belong to, as one long list.",
        "The variance is the mean of the squares of the distances from the mean; its root is the standard deviation. matrix.Enumerate() gives all entries.",
        "For each matrix: var values = matrix.Enumerate().ToArray(); var mean = values.Average(); Math.Sqrt(values.Average(v => (v - mean) * (v - mean))).",
    ];

    /// <inheritdoc/>
    protected override Spreads Reference => layers => [.. layers.Select(Deviation)];

    /// <inheritdoc/>
    protected override string? Check(Spreads attempt)
    {
        var random = new Xoshiro(5);
        Matrix<double>[] layers = [random.NormalMatrix(4, 3, mean: 1), random.NormalMatrix(2, 5, standardDeviation: 3).ReLU(), random.NormalMatrix(3, 3, 0, 1e-6)];
        var actual = attempt([.. layers.Select(layer => layer.Clone())]);
        return Quantity.Lengths(("returned", actual, layers.Length)) ?? Quantity.FirstWrong(layers.Select((layer, k) => Of(layer, k, actual[k])));
    }

    private static Quantity Of(Matrix<double> layer, int k, double actual)
    {
        var (deviation, count) = (Deviation(layer), layer.RowCount * layer.ColumnCount);
        return Quantity.Of($"matrix {k}, {layer.RowCount} units × {layer.ColumnCount} samples", actual, deviation,
            (deviation * deviation, "that is the variance; take its root"),
            (deviation * Math.Sqrt(count / (count - 1.0)), "that divides by n − 1; divide by n, the number of entries"),
            (layer.FrobeniusNorm() / Math.Sqrt(count), "the mean is not subtracted"),
            (deviation / Math.Sqrt(count), "the root is taken too early: divide by n under it"),
            (layer.RowStandardDeviations().Average(), "that is the mean of the units' standard deviations; take all entries together"),
            (layer.Transpose().RowStandardDeviations().Average(), "that is the mean of the samples' standard deviations; take all entries together"),
            (layer.Enumerate().Average(), "that is the mean"));
    }

    private static double Deviation(Matrix<double> layer)
    {
        var mean = layer.Enumerate().Average();
        return Math.Sqrt(layer.Enumerate().Average(value => (value - mean) * (value - mean)));
    }
}
