using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeepLearning.Figures;

/// <summary>Colours from the lowest to the highest value.</summary>
[JsonConverter(typeof(WrittenConverter<ColorScale>))]
public sealed class ColorScale : IWritten
{
    private readonly IReadOnlyList<string> _stops;

    /// <summary>A scale of CSS colours at even distances.</summary>
    /// <param name="stops">The colours, two or more.</param>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public ColorScale(params IReadOnlyList<string> stops) => _stops = stops.Count >= 2
        ? stops
        : throw new ArgumentException($"A colour scale needs two colours or more, for the lowest and the highest value; this one has {stops.Count}.", nameof(stops));

    /// <summary>Dark brown for low, cream for high.</summary>
    public static ColorScale Copper { get; } = new("#1f0d06", "#5c2a14", "#9a5230", "#cf8a5c", "#edc79b", "#fff7e0");

    /// <summary>Near white for little, dark blue for much.</summary>
    public static ColorScale Blues { get; } = new("#f3f8fc", "#a9d2ec", "#4b9fd3", "#0072b2", "#003a5c");

    /// <summary>Blue below the middle, near white there, vermilion above: for values on both sides of zero.</summary>
    public static ColorScale Diverging { get; } = new("#003a5c", "#0072b2", "#8fc3e3", "#efedea", "#f0ae7d", "#d55e00", "#6b2f00");

    /// <summary>Black for low, white for high.</summary>
    public static ColorScale Grey { get; } = new("#000000", "#ffffff");

    /// <summary>The colour at a place from 0 (lowest) to 1 (highest); only for scales of colours that are written #rrggbb.</summary>
    internal (byte Red, byte Green, byte Blue) At(double place)
    {
        var position = Math.Clamp(double.IsNaN(place) ? 0 : place, 0, 1) * (_stops.Count - 1);
        var below = Math.Min((int)position, _stops.Count - 2);
        var (low, high, share) = (Rgb(_stops[below]), Rgb(_stops[below + 1]), position - below);
        return (Mix(low.Red, high.Red), Mix(low.Green, high.Green), Mix(low.Blue, high.Blue));

        byte Mix(byte one, byte other) => (byte)Math.Round(one + share * (other - one));
    }

    /// <summary>The parts of a colour that is written #rrggbb.</summary>
    internal static (byte Red, byte Green, byte Blue) Rgb(string color)
    {
        var rgb = int.Parse(color.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return ((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
    }

    void IWritten.Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        for (var i = 0; i < _stops.Count; i++)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(Math.Round((double)i / (_stops.Count - 1), 4));
            writer.WriteStringValue(_stops[i]);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
