namespace Benchmarks;

/// <summary>The value in the middle.</summary>
internal static class Median
{
    /// <summary>The median; of an even number of values, the mean of the two in the middle.</summary>
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
