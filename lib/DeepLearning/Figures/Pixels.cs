using System.Text.Json;
using System.Text.Json.Serialization;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Figures;

/// <summary>Red, green and blue from 0 to 255 for each pixel, the first row on top.</summary>
[JsonConverter(typeof(WrittenConverter<Pixels>))]
public sealed class Pixels : IWritten
{
    private readonly Matrix<double>[] _channels;

    private Pixels(Matrix<double>[] channels) => _channels = channels;

    /// <summary>A picture of three matrices with values from 0 (dark) to 1 (bright); values beyond are cut off.</summary>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static Pixels Of(Matrix<double> red, Matrix<double> green, Matrix<double> blue) =>
        red.RowCount == green.RowCount && red.RowCount == blue.RowCount && red.ColumnCount == green.ColumnCount && red.ColumnCount == blue.ColumnCount
            ? new([red.Clone(), green.Clone(), blue.Clone()])
            : throw new ArgumentException("The red, green and blue matrices of an image must have the same shape.");

    /// <summary>The size, columns × rows.</summary>
    public override string ToString() => $"{_channels[0].ColumnCount}×{_channels[0].RowCount}";

    private static int Level(double value) => (int)Math.Round(255 * Math.Clamp(double.IsNaN(value) ? 0 : value, 0, 1));

    void IWritten.Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        for (var row = 0; row < _channels[0].RowCount; row++)
        {
            writer.WriteStartArray();
            for (var column = 0; column < _channels[0].ColumnCount; column++)
            {
                writer.WriteStartArray();
                foreach (var channel in _channels)
                {
                    writer.WriteNumberValue(Level(channel[row, column]));
                }

                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
