using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Notebooks.Jupyter;

/// <summary>Messages as frames, signed (Jupyter messaging protocol 5.3, "The wire protocol").</summary>
internal sealed class MessageFormat(byte[] key)
{
    /// <summary>The version of the protocol that this kernel speaks.</summary>
    public const string ProtocolVersion = "5.3";

    private static readonly byte[] Delimiter = [.. "<IDS|MSG>"u8];
    private static readonly byte[] Nothing = [.. "{}"u8];

    private readonly Signatures _signatures = new(key);
    private readonly string _session = Guid.NewGuid().ToString("N");
    private long _messages;

    /// <summary>Reads a message.</summary>
    /// <returns>The message; null when it is not well formed, not signed with the key, or a copy of one that has come before.</returns>
    public Message? Read(IReadOnlyList<byte[]> frames)
    {
        var start = 0;
        while (start < frames.Count && !frames[start].AsSpan().SequenceEqual(Delimiter))
        {
            start++;
        }

        if (frames.Count < start + 6 || !_signatures.Accept(frames[start + 1], frames[start + 2], frames[start + 3], frames[start + 4], frames[start + 5]))
        {
            return null;
        }

        try
        {
            var header = Json(frames[start + 2]);
            var content = Json(frames[start + 5]);
            return header.TryGetProperty("msg_type", out var type) && type.GetString() is { } name && content.ValueKind == JsonValueKind.Object
                ? new([.. frames.Take(start)], frames[start + 2], name, content)
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Writes a message.</summary>
    /// <param name="before">The frames that precede it: whom it is for, or its topic.</param>
    /// <param name="type">What it is, for example <c>stream</c>.</param>
    /// <param name="parent">The header of what caused it, or null.</param>
    /// <param name="content">What it says.</param>
    public IReadOnlyList<byte[]> Write(IReadOnlyList<byte[]> before, string type, byte[]? parent, byte[] content)
    {
        var header = Header(type);
        parent ??= Nothing;
        return [.. before, Delimiter, _signatures.Sign(header, parent, Nothing, content), header, parent, Nothing, content];
    }

    private static JsonElement Json(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return document.RootElement.Clone();
    }

    private byte[] Header(string type) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"msg_id":"{{_session}}_{{Interlocked.Increment(ref _messages)}}","session":"{{_session}}","username":"kernel","date":"{{DateTime.UtcNow:yyyy-MM-ddTHH:mm:ss.ffffffZ}}","msg_type":"{{type}}","version":"{{ProtocolVersion}}"}"""));
}
