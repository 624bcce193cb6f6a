namespace DeepLearning;

/// <summary>A first idea of why a shape is wrong.</summary>
internal static class ShapeIdea
{
    /// <summary>What distinguishes two shapes, rows × columns.</summary>
    public static string Of((int Rows, int Columns) actual, (int Rows, int Columns) expected)
    {
        if (actual == (expected.Columns, expected.Rows))
        {
            return "is it transposed?";
        }

        if (actual.Columns == expected.Columns)
        {
            return OfCount(actual.Rows, expected.Rows, "row");
        }

        if (actual.Rows == expected.Rows)
        {
            return OfCount(actual.Columns, expected.Columns, "column");
        }

        return actual.Rows * actual.Columns == expected.Rows * expected.Columns
            ? "as many values, in rows of another length"
            : actual.Rows == expected.Columns || actual.Columns == expected.Rows
                ? "one side fits the other way round: is a factor transposed, or are two factors swapped?"
                : "neither side fits";
    }

    /// <summary>How many are too many or too few.</summary>
    public static string OfCount(int actual, int expected, string what)
    {
        var difference = Math.Abs(actual - expected);
        return $"{difference} {what}{(difference == 1 ? "" : "s")} too {(actual > expected ? "many" : "few")}";
    }
}
