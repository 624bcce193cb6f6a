using System.Text.Json;
using Notebooks.Documents;
using Notebooks.Execution;

namespace Notebooks.Jupyter;

/// <summary>Publishes the outputs of one cell. It keeps no more of its request than the header: background work may hold it for long.</summary>
/// <param name="channels">Where to.</param>
/// <param name="parent">The header of the request.</param>
/// <param name="count">The cell's number.</param>
internal sealed class CellSink(Channels channels, byte[] parent, int count) : IOutputSink
{
    /// <inheritdoc/>
    public void Add(Output output)
    {
        var (type, content) = output switch
        {
            StreamOutput stream => ("stream", Stream(stream)),
            DisplayOutput display => ("display_data", Content.Of(writer => Write(writer, display.Data, display.DisplayId))),
            ResultOutput result => ("execute_result", Content.Of(writer =>
            {
                writer.WriteNumber("execution_count", count);
                Write(writer, result.Data, result.DisplayId);
            })),
            ErrorOutput error => ("error", Content.Of(writer => writer.WriteError(error.Name, error.Value, error.Traceback))),
            _ => throw new ArgumentException($"{output.GetType().Name} cannot be published.", nameof(output)),
        };
        channels.PublishOutput(type, parent, content);
    }

    /// <inheritdoc/>
    public void Update(string displayId, MimeBundle data) =>
        channels.PublishOutput("update_display_data", parent, Content.Of(writer => Write(writer, data, displayId)));

    /// <inheritdoc/>
    public void Clear(bool wait) => channels.PublishOutput("clear_output", parent, Content.Of(writer => writer.WriteBoolean("wait", wait)));

    private static byte[] Stream(StreamOutput stream) => Content.Of(writer =>
    {
        writer.WriteString("name", stream.Name);
        writer.WriteString("text", stream.Text);
    });

    private static void Write(Utf8JsonWriter writer, MimeBundle data, string? displayId)
    {
        writer.WriteData(data);
        writer.WriteStartObject("transient");
        if (displayId is not null)
        {
            writer.WriteString("display_id", displayId);
        }

        writer.WriteEndObject();
    }
}
