namespace DeepLearning.Figures;

/// <summary>Evenly spaced places.</summary>
internal static class Spaced
{
    /// <summary>That many places from one end to the other, both included.</summary>
    public static double[] Evenly(double from, double to, int points)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 2);
        return [.. Enumerable.Range(0, points).Select(i => from + (to - from) * i / (points - 1))];
    }
}
