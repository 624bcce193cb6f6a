using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeepLearning.Figures;

/// <summary>Lets a part of a figure write itself.</summary>
internal sealed class WrittenConverter<T> : JsonConverter<T>
    where T : IWritten
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Figures are written, never read.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.Write(writer);
}
