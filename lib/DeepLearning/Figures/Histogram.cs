using System.Text.Json.Serialization;
using MathNet.Numerics.Statistics;

namespace DeepLearning.Figures;

/// <summary>How often values fall into bins (Plotly reference, "histogram").</summary>
public sealed record Histogram : Trace
{
    private const int Cells = 10_000;

    /// <summary>The values.</summary>
    public Values? X { get; init; }

    /// <summary>How often each value counts, with <see cref="Aggregation"/> <c>sum</c>; none for once.</summary>
    public Values? Y { get; init; }

    /// <summary><c>count</c>, or <c>sum</c> of <see cref="Y"/>.</summary>
    [JsonPropertyName("histfunc")]
    public string? Aggregation { get; init; }

    /// <summary>The largest number of bins.</summary>
    public int? NBinsX { get; init; }

    /// <summary>Empty for counts, <c>probability</c>, <c>probability density</c>.</summary>
    [JsonPropertyName("histnorm")]
    public string? Normalization { get; init; }

    /// <summary>Histograms of one group have the same bins.</summary>
    public string? BinGroup { get; init; }

    /// <summary>How the bars are drawn.</summary>
    public Marker? Marker { get; init; }

    internal override string Describe() => Y is null ? $"histogram{Called} of {Counted(X, "value")}" : $"histogram{Called} of {Y.Numbers.Sum()} values";

    /// <summary>
    /// A histogram of values. More than 10,000 are counted in 10,000 cells here, each with the first value that fell into it, so
    /// that a page stays small however many there are; the bins are then as wide as Plotly's own, 2 σ n^−0.4.
    /// </summary>
    internal static Histogram Of(IEnumerable<double> values, int? bins, string? name)
    {
        var all = values.Where(double.IsFinite).ToArray();
        if (all.Length <= Cells)
        {
            return new() { X = Values.Of(all), NBinsX = bins, Name = name };
        }

        var (low, high) = (all.Min(), all.Max());
        var width = high > low ? high / Cells - low / Cells : 1;
        var cells = new SortedDictionary<int, (double Value, int Count)>();
        foreach (var value in all)
        {
            var cell = (int)Math.Round(value / width - low / width);
            cells[cell] = cells.TryGetValue(cell, out var known) ? (known.Value, known.Count + 1) : (value, 1);
        }

        var usual = (high - low) / (2 * Statistics.StandardDeviation(all)) * Math.Pow(all.Length, 0.4);
        return new()
        {
            X = Values.Of(cells.Values.Select(cell => cell.Value)),
            Y = Values.Of(cells.Values.Select(cell => (double)cell.Count)),
            Aggregation = "sum",
            NBinsX = bins ?? (int)Math.Ceiling(Math.Clamp(usual, 1, cells.Count)),
            Name = name,
        };
    }
}
