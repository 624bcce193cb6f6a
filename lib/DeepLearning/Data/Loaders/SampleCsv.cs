using System.Globalization;
using System.Text;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>Reads samples from comma-separated values: a header, then a row for each sample, its class first and then its numbers.</summary>
public static class SampleCsv
{
    /// <summary>Reads samples.</summary>
    /// <param name="stream">UTF-8, gzipped or not when the stream can seek.</param>
    /// <param name="classes">The classes' names.</param>
    /// <returns>The samples as columns, d × n, in the order of the rows.</returns>
    /// <exception cref="DataException">A row has another number of fields than the header, or a field is no number or no class.</exception>
    public static Samples Read(Stream stream, IReadOnlyList<string> classes)
    {
        using var reader = new StringReader(Input.ReadText(stream, Encoding.UTF8, "The table of samples"));
        using var rows = Csv.Read(reader).GetEnumerator();
        if (!rows.MoveNext())
        {
            throw new DataException("The table of samples is empty: expected a header and a row for each sample.");
        }

        var dimensions = rows.Current.Length - 1;
        var (values, labels) = (new List<double>(), new List<int>());
        while (rows.MoveNext())
        {
            if (rows.Current.Length != dimensions + 1)
            {
                throw new DataException($"Row {labels.Count + 1} has {rows.Current.Length} fields, and the header {dimensions + 1}.");
            }

            labels.Add(Label(rows.Current[0], classes.Count, labels.Count + 1));
            values.AddRange(rows.Current.Skip(1).Select(field => Number(field, labels.Count)));
        }

        return new(Matrix<double>.Build.Dense(dimensions, labels.Count, [.. values]), [.. labels], classes);
    }

    private static int Label(string field, int classes, int row) =>
        int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var label) && label < classes
            ? label
            : throw new DataException($"Row {row} has class '{field}', expected 0 to {classes - 1}.");

    private static double Number(string field, int row) => double.TryParse(field, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new DataException($"Row {row}: '{field}' is no number.");
}
