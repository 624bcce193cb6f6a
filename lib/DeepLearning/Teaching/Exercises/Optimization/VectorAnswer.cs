using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>Judges a vector that an attempt gave back.</summary>
internal static class VectorAnswer
{
    private const double Tolerance = 1e-6;

    /// <summary>Null when the vector is right to a part in a million; otherwise what was expected, what came, and the first mistake that leads to it.</summary>
    /// <param name="where">What was asked for: "the new φ after a step from (1, 2)".</param>
    /// <param name="actual">What came.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="mistakes">What each mistake leads to, and how to say it.</param>
    public static string? Why(
        string where, Vector<double> actual, Vector<double> expected, params IEnumerable<(Vector<double> Value, string Why)> mistakes)
    {
        if (IsSame(actual, expected))
        {
            return null;
        }

        var idea = mistakes.FirstOrDefault(mistake => IsSame(actual, mistake.Value)).Why
            ?? (actual.Count == expected.Count
                ? FirstIdea.Of(actual.ToArray(), expected.ToArray(), Allowed(expected))
                : ShapeIdea.OfCount(actual.Count, expected.Count, "component"));
        return $"{where}: expected {Text.Numbers(expected)} ± {Text.Number(Allowed(expected))}, got {Text.Numbers(actual)}{(idea is null ? "" : $": {idea}")}";
    }

    /// <summary>The vector of those numbers.</summary>
    public static Vector<double> Of(params double[] values) => Vector<double>.Build.DenseOfArray(values);

    private static bool IsSame(Vector<double> one, Vector<double> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) <= Allowed(other));

    private static double Allowed(Vector<double> expected) => Tolerance * Math.Max(1, expected.InfinityNorm());
}
