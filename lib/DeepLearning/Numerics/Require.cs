using System.Runtime.CompilerServices;

namespace DeepLearning;

/// <summary>Checks of numbers that are given as arguments; each throws an error that says what the number is and what it must be.</summary>
internal static class Require
{
    /// <summary>A number in a range, both ends included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside, or no number.</exception>
    public static void Between(double value, double least, double largest, [CallerArgumentExpression(nameof(value))] string name = "") =>
        That(value >= least && value <= largest, value, FormattableString.Invariant($"from {least:G4} to {largest:G4}"), name);

    /// <summary>A number that is finite and not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, infinite or no number.</exception>
    public static void NotNegative(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        That(double.IsFinite(value) && value >= 0, value, "finite and not negative", name);

    private static void That(bool holds, double value, string expected, string name)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} is {value}, but must be {expected}."));
        }
    }
}
