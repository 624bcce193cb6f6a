using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>Judges a number that an attempt gave back.</summary>
internal static class NumberAnswer
{
    private const double Tolerance = 1e-9;

    /// <summary>Null when the number is right to a part in 10⁹; otherwise what was expected, what came, and the first mistake that leads to it.</summary>
    /// <param name="where">What was asked for.</param>
    /// <param name="actual">What came.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="mistakes">What each mistake leads to, and how to say it.</param>
    public static string? Why(string where, double actual, double expected, params IEnumerable<(double Value, string Why)> mistakes)
    {
        if (IsSame(actual, expected))
        {
            return null;
        }

        var idea = mistakes.FirstOrDefault(mistake => IsSame(actual, mistake.Value)).Why ?? FirstIdea.Of([actual], [expected], Tolerance);
        return $"{where}: expected {Text.Number(expected)} (relative tolerance {Tolerance:0e+0}), got {Text.Number(actual)}{(idea is null ? "" : $": {idea}")}";
    }

    private static bool IsSame(double one, double other) => Math.Abs(one - other) <= Tolerance * Math.Abs(other);
}
