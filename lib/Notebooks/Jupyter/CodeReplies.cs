using System.Net;
using System.Text.Json;
using Notebooks.Completion;
using Notebooks.Execution;

namespace Notebooks.Jupyter;

/// <summary>Replies to what front ends ask about code that is being written.</summary>
internal static class CodeReplies
{
    /// <summary>Whether code can be run as it stands.</summary>
    public static byte[] IsComplete(string code)
    {
        var completeness = CSharpSession.IsComplete(code);
        return Content.Of(writer =>
        {
            writer.WriteString("status", completeness.Status.ToString().ToLowerInvariant());
            if (completeness.Status == CompletenessStatus.Incomplete)
            {
                writer.WriteString("indent", completeness.Indent);
            }
        });
    }

    /// <summary>What fits at the cursor.</summary>
    public static byte[] Complete(CSharpSession session, Message request)
    {
        var code = request.Text("code");
        var list = session.Complete(code, CodePoints.ToIndex(code, request.Number("cursor_pos", int.MaxValue)));
        var (start, end) = (CodePoints.Of(code, list.Start), CodePoints.Of(code, list.End));
        return Content.Ok(writer =>
        {
            writer.WriteNumber("cursor_start", start);
            writer.WriteNumber("cursor_end", end);
            writer.WriteStartArray("matches");
            foreach (var item in list.Items)
            {
                writer.WriteStringValue(item.Text);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("metadata");
            writer.WriteStartArray("_jupyter_types_experimental");
            foreach (var item in list.Items)
            {
                Write(writer, item, start, end);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    /// <summary>What is at the cursor.</summary>
    public static byte[] Inspect(CSharpSession session, Message request)
    {
        var code = request.Text("code");
        var found = session.Inspect(code, CodePoints.ToIndex(code, request.Number("cursor_pos", int.MaxValue)));
        return Content.Ok(writer =>
        {
            writer.WriteBoolean("found", found is not null);
            writer.WriteData(found is null ? new() : new(("text/plain", Plain(found)), ("text/html", Html(found))));
        });
    }

    private static void Write(Utf8JsonWriter writer, Completion.Completion item, int start, int end)
    {
        writer.WriteStartObject();
        writer.WriteString("text", item.Text);
        writer.WriteString("type", item.Kind);
        writer.WriteString("signature", item.Signature);
        writer.WriteNumber("start", start);
        writer.WriteNumber("end", end);
        if (item.Documentation is { } documentation)
        {
            writer.WriteString("documentation", documentation);
        }

        writer.WriteEndObject();
    }

    private static string Plain(Inspection found) =>
        string.Join("\n\n", new[] { $"{found.Signature} ({found.Kind})", found.Documentation, string.Join('\n', found.Overloads) }.Where(part => !string.IsNullOrEmpty(part)));

    private static string Html(Inspection found)
    {
        var documentation = found.Documentation is null ? "" : $"<p style=\"white-space:pre-wrap\">{WebUtility.HtmlEncode(found.Documentation)}</p>";
        var overloads = found.Overloads.Count == 0 ? "" : $"<pre>{WebUtility.HtmlEncode(string.Join('\n', found.Overloads))}</pre>";
        return $"<pre><b>{WebUtility.HtmlEncode(found.Signature)}</b> ({WebUtility.HtmlEncode(found.Kind)})</pre>{documentation}{overloads}";
    }
}
