namespace DeepLearning;

/// <summary>Arguments that have to lie in a range.</summary>
internal static class Require
{
    /// <exception cref="ArgumentOutOfRangeException">It does not hold: the message says what the value is and what it must be.</exception>
    public static void That(bool holds, object value, string expected, string name)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} is {value}, but must be {expected}.");
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">A strength of noise is negative, infinite or no number.</exception>
    public static void Strength(double value, string name) => That(double.IsFinite(value) && value >= 0, value, "finite and 0 or more", name);

    /// <exception cref="ArgumentOutOfRangeException">A part or a probability is not in 0…1.</exception>
    public static void Part(double value, string name) => That(value is >= 0 and <= 1, value, "0…1", name);
}
