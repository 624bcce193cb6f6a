namespace DeepLearning;

/// <summary>First ideas about matrices: what was done along the wrong axis, and what rows or columns have in common.</summary>
internal static class AxisIdea
{
    /// <summary>The idea, or null when none fits.</summary>
    /// <param name="fit">The values, row by row.</param>
    /// <param name="columns">How many a row has; two or more, as there are two rows or more.</param>
    public static string? Of(Fit fit, int columns)
    {
        var rows = fit.Expected.Length / columns;
        if (rows == columns && fit.Holds((i, _) => fit.Expected[i % columns * columns + i / columns]))
        {
            return "it is transposed";
        }

        if (fit.Holds((i, _) => fit.Expected[i % rows * columns + i / rows]))
        {
            return "the values are right, but filled in along the other axis (MathNet keeps matrices column by column)";
        }

        return Sums(fit, rows, columns) ?? OwnFactors(fit, rows, columns) ?? OwnConstants(fit, rows, columns);
    }

    /// <summary>Soft-max, means and normalizations along the wrong axis show in what sums to 1 or to 0.</summary>
    private static string? Sums(Fit fit, int rows, int columns)
    {
        foreach (var sum in (double[])[1, 0])
        {
            var (byRow, byColumn) = (AllSumTo(sum, fit.Actual, byRow: true), AllSumTo(sum, fit.Actual, byRow: false));
            var (wantedByRow, wantedByColumn) = (AllSumTo(sum, fit.Expected, byRow: true), AllSumTo(sum, fit.Expected, byRow: false));
            if (byRow && !byColumn && wantedByColumn && !wantedByRow)
            {
                return $"each row sums to {sum}, where each column should: is it computed along the other axis?";
            }

            if (byColumn && !byRow && wantedByRow && !wantedByColumn)
            {
                return $"each column sums to {sum}, where each row should: is it computed along the other axis?";
            }
        }

        return null;

        bool AllSumTo(double sum, double[] values, bool byRow)
        {
            var sums = new double[byRow ? rows : columns];
            for (var i = 0; i < values.Length; i++)
            {
                sums[byRow ? i / columns : i % columns] += values[i];
            }

            return sums.All(value => Math.Abs(value - sum) <= fit.Tolerance * (byRow ? columns : rows));
        }
    }

    private static string? OwnFactors(Fit fit, int rows, int columns)
    {
        if (fit.Expected.Any(value => Math.Abs(value) <= fit.Tolerance))
        {
            return null;
        }

        double Ratio(int i) => fit.Actual[i] / fit.Expected[i];
        return Own(fit, rows, columns, reference => Ratio(reference), (factor, i) => factor * fit.Expected[i], "factor: is it divided or multiplied along the wrong axis?");
    }

    private static string? OwnConstants(Fit fit, int rows, int columns) => Own(
        fit, rows, columns, reference => fit.Actual[reference] - fit.Expected[reference], (constant, i) => fit.Expected[i] + constant, "constant: is something missing that is added, such as a bias?");

    private static string? Own(Fit fit, int rows, int columns, Func<int, double> common, Func<double, int, double> guess, string what)
    {
        if (rows > 2 && fit.Holds((i, _) => guess(common(i % columns), i)))
        {
            return $"each column is off by its own {what}";
        }

        return columns > 2 && fit.Holds((i, _) => guess(common(i / columns * columns), i)) ? $"each row is off by its own {what}" : null;
    }
}
