using System.Text.Json;
using System.Text.Json.Serialization;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Figures;

/// <summary>
/// Heights over a grid, a row for each y and a column for each x. They are written with five significant digits
/// (a colour shows fewer than three), and more where all heights are close together.
/// </summary>
[JsonConverter(typeof(WrittenConverter<Grid>))]
public sealed class Grid : IWritten
{
    private readonly double[] _heights;

    private Grid(double[] heights, int rows, int columns) => (_heights, Rows, Columns) = (heights, rows, columns);

    /// <summary>How many y there are.</summary>
    public int Rows { get; }

    /// <summary>How many x there are.</summary>
    public int Columns { get; }

    /// <summary>The elements of a matrix.</summary>
    public static Grid Of(Matrix<double> matrix) => new(matrix.ToRowMajorArray(), matrix.RowCount, matrix.ColumnCount);

    /// <summary>The values of a function at every x and y.</summary>
    public static Grid Of(Func<double, double, double> function, IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var heights = new double[y.Count * x.Count];
        for (var i = 0; i < heights.Length; i++)
        {
            heights[i] = function(x[i % x.Count], y[i / x.Count]);
        }

        return new(heights, y.Count, x.Count);
    }

    /// <summary>The shape, columns × rows.</summary>
    public override string ToString() => $"{Columns}×{Rows}";

    /// <summary>Two grids are equal when they hold the same heights in the same shape.</summary>
    public override bool Equals(object? other) =>
        other is Grid grid && grid.Columns == Columns && grid._heights.AsSpan().SequenceEqual(_heights);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rows, Columns, _heights.FirstOrDefault());

    void IWritten.Write(Utf8JsonWriter writer)
    {
        var digits = NumberWriter.Digits(_heights, significantDigits: 5);
        writer.WriteStartArray();
        for (var row = 0; row < Rows; row++)
        {
            writer.WriteStartArray();
            NumberWriter.Write(writer, _heights.AsSpan(row * Columns, Columns), digits);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
