using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>One of the quantities that an attempt computed. In a computation the first that is wrong is the one to tell of.</summary>
/// <param name="Name">Its name in the lesson: <c>dW[2]</c>.</param>
/// <param name="Actual">What came, or null where nothing was assigned.</param>
/// <param name="Expected">What was expected.</param>
internal sealed record Quantity(string Name, Matrix<double>? Actual, Matrix<double> Expected)
{
    private const double Tolerance = 1e-8;

    /// <summary>What mistakes lead to, and how to say them; the first that fits is told.</summary>
    public IReadOnlyList<(Matrix<double> Value, string Why)> Mistakes { get; init; } = [];

    /// <summary>A number.</summary>
    public static Quantity Of(string name, double actual, double expected, params IEnumerable<(double Value, string Why)> mistakes) =>
        new(name, Number(actual), Number(expected)) { Mistakes = [.. mistakes.Select(mistake => (Number(mistake.Value), mistake.Why))] };

    /// <summary>A vector.</summary>
    public static Quantity Of(string name, Vector<double>? actual, Vector<double> expected, params IEnumerable<(Vector<double> Value, string Why)> mistakes) =>
        new(name, actual?.ToColumnMatrix(), expected.ToColumnMatrix()) { Mistakes = [.. mistakes.Select(mistake => (mistake.Value.ToColumnMatrix(), mistake.Why))] };

    /// <summary>What is wrong with the first that is wrong: its name, what was expected, what came, and a first idea of why; null when all are right.</summary>
    /// <param name="quantities">The quantities in the order in which they are computed.</param>
    public static string? FirstWrong(IEnumerable<Quantity> quantities) =>
        quantities.Select(quantity => quantity.Why()).FirstOrDefault(why => why is not null);

    /// <summary>What is wrong with the lengths of what an attempt returned; null when they are right.</summary>
    /// <param name="arrays">Each array's name, what came, and how many entries were expected.</param>
    public static string? Lengths(params IEnumerable<(string Name, System.Collections.ICollection? Actual, int Expected)> arrays) =>
        arrays.Where(array => array.Actual?.Count != array.Expected)
            .Select(array => array.Actual is { Count: var count }
                ? $"the array {array.Name} has {count} entries, expected {array.Expected}"
                : $"the array {array.Name} is null, expected {array.Expected} entries")
            .FirstOrDefault();

    private string? Why()
    {
        if (Actual is null)
        {
            return $"at {Name}: null, expected {Text.Shape(Expected)} numbers: was it assigned?";
        }

        if ((Actual.RowCount, Actual.ColumnCount) != (Expected.RowCount, Expected.ColumnCount))
        {
            var idea = Told(Actual) ?? ShapeIdea.Of((Actual.RowCount, Actual.ColumnCount), (Expected.RowCount, Expected.ColumnCount));
            return $"at {Name}: the shape is {Text.Shape(Actual)}, expected {Text.Shape(Expected)}: {idea}";
        }

        var worst = Expected.EnumerateIndexed(Zeros.Include).MaxBy(entry => Difference(Actual[entry.Item1, entry.Item2], entry.Item3));
        return Same(Expected, Actual) ? null : $"at {Name}{Place(worst)}: expected {Text.Number(worst.Item3)} (relative tolerance {Tolerance:0e+0}), " +
            $"got {Text.Number(Actual[worst.Item1, worst.Item2])}{Idea(Actual)}";
    }

    private string Place((int Row, int Column, double) entry) => Expected switch
    {
        { RowCount: 1, ColumnCount: 1 } => "",
        { ColumnCount: 1 } => $", entry {entry.Row}",
        _ => $", row {entry.Row}, column {entry.Column}",
    };

    private string Idea(Matrix<double> actual)
    {
        var idea = Told(actual) ?? FirstIdea.Of(actual.ToRowMajorArray(), Expected.ToRowMajorArray(), Tolerance, Expected.ColumnCount);
        return idea is null ? "" : $": {idea}";
    }

    private string? Told(Matrix<double> actual) => Mistakes.FirstOrDefault(mistake => Same(mistake.Value, actual)).Why;

    private static bool Same(Matrix<double> right, Matrix<double> other)
    {
        var most = Tolerance * Math.Max(1e-4, right.Enumerate().Max(Math.Abs));
        return (right.RowCount, right.ColumnCount) == (other.RowCount, other.ColumnCount)
            && right.ToRowMajorArray().Zip(other.ToRowMajorArray()).All(pair => Difference(pair.First, pair.Second) <= most);
    }

    private static double Difference(double one, double other) =>
        one.Equals(other) ? 0 : double.IsFinite(one - other) ? Math.Abs(one - other) : double.PositiveInfinity;

    private static Matrix<double> Number(double value) => Matrix<double>.Build.Dense(1, 1, value);
}
