using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Notebooks.Documents;

namespace Notebooks.Jupyter;

/// <summary>Contents of messages, written by hand on the JSON writer: a serialiser would cost the kernel's start 40 ms of compilation.</summary>
internal static class Content
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>An object of what <paramref name="members"/> writes.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> members)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>A reply that says that all went well, and what <paramref name="members"/> writes.</summary>
    public static byte[] Ok(Action<Utf8JsonWriter>? members = null) => Of(writer =>
    {
        writer.WriteString("status", "ok");
        members?.Invoke(writer);
    });

    /// <summary>Writes a value's forms, and that there is nothing to say of them.</summary>
    public static void WriteData(this Utf8JsonWriter writer, MimeBundle data)
    {
        writer.WriteStartObject("data");
        foreach (var (mimeType, form) in data.Forms)
        {
            writer.WritePropertyName(mimeType);
            form.WriteTo(writer);
        }

        writer.WriteEndObject();
        writer.WriteStartObject("metadata");
        writer.WriteEndObject();
    }

    /// <summary>Writes what went wrong.</summary>
    public static void WriteError(this Utf8JsonWriter writer, string name, string value, IEnumerable<string> traceback)
    {
        writer.WriteString("ename", name);
        writer.WriteString("evalue", value);
        writer.WriteStartArray("traceback");
        foreach (var line in traceback)
        {
            writer.WriteStringValue(line);
        }

        writer.WriteEndArray();
    }
}
