using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Figures;

/// <summary>A picture in memory, red, green, blue and alpha for each pixel; transparent to begin with.</summary>
/// <param name="width">Columns.</param>
/// <param name="height">Rows.</param>
internal sealed class Raster(int width, int height)
{
    private readonly byte[] _pixels = new byte[checked(4 * width * height)];

    /// <summary>Columns.</summary>
    public int Width => width;

    /// <summary>Rows.</summary>
    public int Height => height;

    /// <summary>A picture of three matrices with values from 0 (dark) to 1 (bright); values beyond are cut off.</summary>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static Raster Of(Matrix<double> red, Matrix<double> green, Matrix<double> blue)
    {
        var (rows, columns) = (red.RowCount, red.ColumnCount);
        if ((green.RowCount, green.ColumnCount) != (rows, columns) || (blue.RowCount, blue.ColumnCount) != (rows, columns))
        {
            throw new ArgumentException("The red, green and blue matrices of an image must have the same shape.");
        }

        var picture = new Raster(columns, rows);
        for (var i = 0; i < rows * columns; i++)
        {
            var (row, column) = Math.DivRem(i, columns);
            picture.Set(row, column, (Level(red[row, column]), Level(green[row, column]), Level(blue[row, column])));
        }

        return picture;
    }

    /// <summary>A brightness from 0 to 1 as a byte; values beyond are cut off, and what is no number is dark.</summary>
    public static byte Level(double value) => (byte)Math.Round(255 * Math.Clamp(double.IsNaN(value) ? 0 : value, 0, 1));

    /// <summary>The picture as a trace.</summary>
    public Image ToImage() => new() { Source = Png.DataUri(this), Size = (width, height) };

    /// <summary>The bytes of a row.</summary>
    public ReadOnlySpan<byte> Row(int row) => _pixels.AsSpan(4 * width * row, 4 * width);

    /// <summary>Sets a pixel.</summary>
    public void Set(int row, int column, (byte Red, byte Green, byte Blue) color, byte alpha = 255)
    {
        var pixel = _pixels.AsSpan(4 * (width * row + column), 4);
        (pixel[0], pixel[1], pixel[2], pixel[3]) = (color.Red, color.Green, color.Blue, alpha);
    }
}
