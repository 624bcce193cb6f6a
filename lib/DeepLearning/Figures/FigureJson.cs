using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace DeepLearning.Figures;

/// <summary>How figures become JSON: Plotly's names are the C# names in lower case, and what is null is left out.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FigureData))]
internal sealed partial class FigureJson : JsonSerializerContext
{
    /// <summary>The one that is used. Letters stay as they are; what could end a script is escaped.</summary>
    public static FigureJson Plotly { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = new LowerCase(),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new Finite() },
    });

    private sealed class LowerCase : JsonNamingPolicy
    {
        public override string ConvertName(string name) => name.ToLowerInvariant();
    }

    /// <summary>Plotly takes null for a number that is none.</summary>
    private sealed class Finite : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
            NumberWriter.Write(writer, [value], digits: 9);
    }
}
