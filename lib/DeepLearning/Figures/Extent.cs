namespace DeepLearning.Figures;

/// <summary>The room that values need on an axis.</summary>
internal static class Extent
{
    /// <summary>From the smallest to the largest finite value, and a share of their distance on both sides.</summary>
    public static (double From, double To) Of(IEnumerable<double> values, double margin)
    {
        var finite = values.Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        var (low, high) = (finite.Min(), finite.Max());
        var room = high > low ? margin * (high - low) : 1;
        return (low - room, high + room);
    }
}
