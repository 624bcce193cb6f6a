using DeepLearning.Display;

namespace DeepLearning;

/// <summary>
/// A first idea of why values are wrong, computed from them: a factor, a sign, a constant, another order, another axis.
/// An idea is told only when it makes every value right to rounding, so that chance does not look like a reason.
/// </summary>
internal static class FirstIdea
{
    private const double Rounding = 1e-9, LooseTolerance = 1e-4, MostTimes = 1e6;

    /// <summary>The idea, or null when none fits.</summary>
    /// <param name="actual">What came, row by row.</param>
    /// <param name="expected">What was expected, as much.</param>
    /// <param name="tolerance">The largest difference that counts as none; used only where it is small beside the values.</param>
    /// <param name="columns">How many values a row has, or none when there are no rows.</param>
    public static string? Of(double[] actual, double[] expected, double tolerance, int? columns = null)
    {
        if (actual.Any(value => !double.IsFinite(value)))
        {
            return NotFinite(actual, expected);
        }

        var size = expected.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        if (size == 0 || expected.Any(value => !double.IsFinite(value)))
        {
            return null;
        }

        var fit = new Fit(actual, expected, Math.Max(Rounding * size, tolerance <= LooseTolerance * size ? tolerance : 0));
        return Zero(fit) ?? Sign(fit) ?? Factor(fit) ?? Offset(fit) ?? Order(fit)
            ?? (columns is { } width && actual.Length > width && width > 1 ? AxisIdea.Of(fit, width) : null);
    }

    private static string? NotFinite(double[] actual, double[] expected)
    {
        var bad = actual.Zip(expected).Count(pair => !double.IsFinite(pair.First) && !pair.First.Equals(pair.Second));
        return bad > 1 ? $"{bad} of {actual.Length} values are NaN or infinite" : null;
    }

    private static string? Zero(Fit fit) => fit.Actual.All(value => value == 0) ? "everything is zero: was the result assigned?" : null;

    private static string? Sign(Fit fit)
    {
        if (fit.Holds((_, expected) => -expected))
        {
            return "the sign is flipped";
        }

        return fit.Expected.Any(value => value < 0) && fit.Expected.Any(value => value > 0) && fit.Holds((_, expected) => Math.Abs(expected))
            ? "the signs are lost: these are the absolute values"
            : null;
    }

    private static string? Factor(Fit fit)
    {
        var largest = Array.IndexOf(fit.Expected, fit.Expected.MaxBy(Math.Abs));
        var factor = fit.Actual[largest] / fit.Expected[largest];
        var (times, parts) = (Math.Round(factor), Math.Round(1 / factor));
        if (Holds(times) && Math.Abs(times) is >= 2 and <= MostTimes)
        {
            return times switch
            {
                2 => "twice what was expected: is a factor 2 too many, or something added twice?",
                < 0 => $"{Text.Number(-times)} times what was expected, and the sign is flipped",
                _ => $"{Text.Number(times)} times what was expected: is it the sum over {Text.Number(times)} where the mean belongs?",
            };
        }

        if (Holds(1 / parts) && Math.Abs(parts) is >= 2 and <= MostTimes)
        {
            return parts switch
            {
                2 => "half of what was expected: is a factor 2 missing?",
                < 0 => $"1/{Text.Number(-parts)} of what was expected, and the sign is flipped",
                _ => $"1/{Text.Number(parts)} of what was expected: is it the mean over {Text.Number(parts)} where the sum belongs?",
            };
        }

        var several = fit.Expected.Count(value => Math.Abs(value) > fit.Tolerance) > 1;
        return several && Holds(factor) ? $"every value is {Text.Number(factor)} times what was expected" : null;

        // A small part of what was expected is compared by its own size, or any other small part would do as well.
        bool Holds(double candidate) => (fit with { Tolerance = fit.Tolerance * Math.Min(1, Math.Abs(candidate)) })
            .Holds((_, expected) => candidate * expected);
    }

    private static string? Offset(Fit fit)
    {
        var offset = fit.Actual.Zip(fit.Expected, (actual, expected) => actual - expected).Average();
        return fit.Expected.Length > 1 && fit.Holds((_, expected) => expected + offset)
            ? $"every value is {Text.Number(Math.Abs(offset))} too {(offset > 0 ? "large" : "small")}: is a constant {(offset > 0 ? "added" : "missing")}?"
            : null;
    }

    private static string? Order(Fit fit)
    {
        var last = fit.Expected.Length - 1;
        if (last < 1)
        {
            return null;
        }

        if (fit.Holds((i, _) => fit.Expected[last - i]))
        {
            return "the values come in reverse order";
        }

        var isMoved = fit.Actual.Zip(fit.Expected).Count(pair => !fit.IsClose(pair.First, pair.Second)) > 2;
        if (isMoved && fit.HoldsAt(Enumerable.Range(0, last), i => fit.Expected[i + 1]))
        {
            return "the values come one place too early: does it begin at the second?";
        }

        return isMoved && fit.HoldsAt(Enumerable.Range(1, last), i => fit.Expected[i - 1])
            ? "the values come one place too late: is one too many at the start?"
            : null;
    }
}
