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

    /// <summary>Evenly chosen numbers among 0 … count − 1, not more than that many, the first and the last always among them.</summary>
    public static IEnumerable<int> Among(int count, int most) => count <= most
        ? Enumerable.Range(0, count)
        : Enumerable.Range(0, most).Select(i => (int)Math.Round((double)i * (count - 1) / (most - 1)));
}
