using System.Globalization;
using System.Text.Json;

namespace DeepLearning.Figures;

/// <summary>Writes numbers with as many digits as a figure can show.</summary>
internal static class NumberWriter
{
    private const int AllDigits = 15;

    /// <summary>Writes values as elements of the array that is open; null stands for NaN and infinity.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<double> values, int digits)
    {
        Span<byte> buffer = stackalloc byte[32];
        Span<char> format = ['G', '0', '0'];
        digits.TryFormat(format[1..], out _, "00", CultureInfo.InvariantCulture);
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
            {
                writer.WriteNullValue();
            }
            else if (value == Math.Truncate(value) && Math.Abs(value) < 1e15)
            {
                writer.WriteNumberValue((long)value);
            }
            else
            {
                value.TryFormat(buffer, out var length, format, CultureInfo.InvariantCulture);
                writer.WriteRawValue(buffer[..length], skipInputValidation: true);
            }
        }
    }

    /// <summary>
    /// How many digits show the differences between values: the significant ones, and as many again as all values share
    /// (1000000.1 and 1000000.9 share six).
    /// </summary>
    public static int Digits(ReadOnlySpan<double> values, int significantDigits)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values)
        {
            if (double.IsFinite(value))
            {
                (low, high) = (Math.Min(low, value), Math.Max(high, value));
            }
        }

        var shared = Math.Log10(Math.Max(Math.Abs(low), Math.Abs(high)) / (high - low));
        return double.IsNaN(shared) ? significantDigits : (int)Math.Clamp(significantDigits + Math.Floor(Math.Max(0, shared)), significantDigits, AllDigits);
    }
}
