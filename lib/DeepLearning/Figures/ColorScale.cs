using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeepLearning.Figures;

/// <summary>Colours from the lowest to the highest value.</summary>
/// <param name="stops">CSS colours at even distances, two or more.</param>
[JsonConverter(typeof(WrittenConverter<ColorScale>))]
public sealed class ColorScale(params IReadOnlyList<string> stops) : IWritten
{
    /// <summary>Dark brown for low, cream for high.</summary>
    public static ColorScale Copper { get; } = new("#1f0d06", "#5c2a14", "#9a5230", "#cf8a5c", "#edc79b", "#fff7e0");

    void IWritten.Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        for (var i = 0; i < stops.Count; i++)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(Math.Round((double)i / (stops.Count - 1), 4));
            writer.WriteStringValue(stops[i]);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
