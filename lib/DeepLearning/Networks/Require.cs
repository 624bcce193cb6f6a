using System.Runtime.CompilerServices;

namespace DeepLearning;

/// <summary>Checks of arguments.</summary>
internal static class Require
{
    /// <summary>Throws when a number is outside a range, or is none.</summary>
    public static void Between(double value, double least, double largest, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value >= least && value <= largest))
        {
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} is {value}, expected {least:G4} to {largest:G4}."));
        }
    }
}
