using System.Diagnostics;
using System.Text.Json.Nodes;
using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// Checks of values, shapes, gradients and exercises. Each shows one quiet line and is recorded;
/// a value, shape or gradient that is wrong fails the cell, a wrong exercise does not.
/// </summary>
[StackTraceHidden]
public static partial class Check
{
    /// <summary>Checks that |actual − expected| ≤ tolerance.</summary>
    /// <param name="name">What the value is.</param>
    /// <param name="actual">What came.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="tolerance">The largest absolute difference that is allowed.</param>
    /// <exception cref="ClaimFailedException">The difference is larger, or not a number.</exception>
    public static void Close(string name, double actual, double expected, double tolerance) =>
        Close(name, [actual], [expected], tolerance, _ => "");

    /// <summary>Checks every element of a vector or a sequence: |actual − expected| ≤ tolerance.</summary>
    /// <inheritdoc cref="Close(string, double, double, double)"/>
    /// <exception cref="ClaimFailedException">A difference is larger or not a number, or the lengths differ.</exception>
    public static void Close(string name, IEnumerable<double> actual, IEnumerable<double> expected, double tolerance) =>
        Close(name, [.. actual], [.. expected], tolerance, index => $" at index {index}");

    /// <summary>Checks every element of a matrix: |actual − expected| ≤ tolerance.</summary>
    /// <inheritdoc cref="Close(string, double, double, double)"/>
    /// <exception cref="ClaimFailedException">A difference is larger or not a number, or the shapes differ.</exception>
    public static void Close(string name, Matrix<double> actual, Matrix<double> expected, double tolerance)
    {
        Shape(name, actual, expected.RowCount, expected.ColumnCount, quietly: true);
        Close(name, actual.ToRowMajorArray(), expected.ToRowMajorArray(), tolerance,
            index => $" at row {index / expected.ColumnCount}, column {index % expected.ColumnCount}", expected.ColumnCount);
    }

    /// <summary>Checks every component of every point of a path: |actual − expected| ≤ tolerance.</summary>
    /// <inheritdoc cref="Close(string, double, double, double)"/>
    /// <exception cref="ClaimFailedException">A difference is larger or not a number, or the numbers of points or of components differ.</exception>
    public static void Close(string name, IEnumerable<Vector<double>> actual, IEnumerable<Vector<double>> expected, double tolerance)
    {
        var (points, right) = (actual.ToList(), expected.ToList());
        ThrowUnlessAsMany(name, points.Count, right.Count, "point");
        for (var i = 0; i < right.Count; i++)
        {
            ThrowUnlessAsMany($"{name}, point {i}", points[i].Count, right[i].Count, "component");
        }

        var places = right.SelectMany((point, i) => Enumerable.Range(0, point.Count).Select(component => $" at point {i}, component {component}")).ToList();
        Close(name, [.. points.SelectMany(point => point)], [.. right.SelectMany(point => point)], tolerance, index => places[index]);
    }

    private static void Close(string name, double[] actual, double[] expected, double tolerance, Func<int, string> place, int? columns = null)
    {
        ThrowUnlessAsMany(name, actual.Length, expected.Length, "value");
        var worst = Worst(actual, expected);
        var difference = actual.Length == 0 ? 0 : Math.Abs(actual[worst] - expected[worst]);
        var text = expected.Length == 1
            ? $"{name}: {Text.Number(actual[0])}, expected {Text.Number(expected[0])} ± {Text.Number(tolerance)}"
            : $"{name}: {expected.Length} values, largest difference {Text.Number(difference)}, tolerance {Text.Number(tolerance)}";
        var why = difference <= tolerance ? null : $"got {actual[worst]:R}, expected {expected[worst]:R}{place(worst)}";
        if (why is not null && FirstIdea.Of(actual, expected, tolerance, columns) is { } idea)
        {
            why = $"{why}; {idea}";
        }

        Assertion.Settle("check", text, why, name, new JsonObject { ["value"] = Text.Json(difference), ["high"] = tolerance });
    }

    private static void ThrowUnlessAsMany(string name, int actual, int expected, string what)
    {
        if (actual != expected)
        {
            Assertion.Settle("check", $"{name}: {actual} {what}s, expected {expected}", ShapeIdea.OfCount(actual, expected, what), name);
        }
    }

    private static int Worst(double[] actual, double[] expected)
    {
        var worst = 0;
        for (var i = 0; i < actual.Length; i++)
        {
            var difference = Math.Abs(actual[i] - expected[i]);
            if (double.IsNaN(difference))
            {
                return i;
            }

            worst = difference > Math.Abs(actual[worst] - expected[worst]) ? i : worst;
        }

        return worst;
    }
}
