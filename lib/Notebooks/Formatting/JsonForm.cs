using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Notebooks.Formatting;

/// <summary>Values as JSON, for who asks for that form.</summary>
internal static class JsonForm
{
    private const int LongestBytes = 16_000_000;

    private static readonly JsonSerializerOptions Options = new()
    {
        IncludeFields = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
    };

    /// <summary>The value's JSON.</summary>
    /// <exception cref="JsonException">The value has none, or more than 16 MB of it.</exception>
    public static JsonNode Of(object? value)
    {
        using var stream = new BoundedStream();
        JsonSerializer.Serialize(stream, value, value?.GetType() ?? typeof(object), Options);
        stream.Position = 0;
        return JsonNode.Parse(stream) ?? throw new JsonException("the JSON is null, which a notebook cannot show");
    }

    /// <summary>Refuses to become long, so that an endless sequence ends.</summary>
    private sealed class BoundedStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (Length + buffer.Length > LongestBytes)
            {
                throw new JsonException($"it has more than {LongestBytes / 1_000_000} MB of JSON; choose a part of it");
            }

            base.Write(buffer);
        }
    }
}
