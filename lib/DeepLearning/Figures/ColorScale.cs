using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeepLearning.Figures;

/// <summary>Colours from the lowest to the highest value.</summary>
/// <param name="stops">CSS colours at even distances.</param>
[JsonConverter(typeof(WrittenConverter<ColorScale>))]
public sealed class ColorScale(params IReadOnlyList<string> stops) : IWritten
{
    /// <summary>Dark brown for low, cream for high.</summary>
    public static ColorScale Copper { get; } = new("#1f0d06", "#5c2a14", "#9a5230", "#cf8a5c", "#edc79b", "#fff7e0");

    /// <summary>Black for low, white for high.</summary>
    public static ColorScale Grey { get; } = new("#000000", "#ffffff");

    /// <summary>Blue below the middle, white at it, vermilion above.</summary>
    public static ColorScale BlueRed { get; } = new("#0072B2", "#8fc1de", "#f7f7f7", "#eeae85", "#D55E00");

    /// <summary>CSS colours at even distances.</summary>
    public IReadOnlyList<string> Stops { get; } = stops;

    void IWritten.Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        for (var i = 0; i < Stops.Count; i++)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(Math.Round((double)i / (Stops.Count - 1), 4));
            writer.WriteStringValue(Stops[i]);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
