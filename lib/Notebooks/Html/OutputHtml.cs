using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Notebooks.Documents;

namespace Notebooks.Html;

/// <summary>What a cell showed, as HTML: of every bundle the richest form that a page can show.</summary>
/// <param name="prose">Renders Markdown outputs.</param>
/// <param name="options">Says whether figures can be drawn.</param>
internal sealed partial class OutputHtml(Prose prose, PageOptions options)
{
    private const double DefaultFigureHeight = 450;
    private static readonly JsonSerializerOptions ScriptSafe = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>The outputs of one cell; neighbouring pieces of one stream are joined.</summary>
    public string ToHtml(IReadOnlyList<Output> outputs)
    {
        var html = new StringBuilder();
        for (var i = 0; i < outputs.Count; i++)
        {
            if (outputs[i] is not StreamOutput stream)
            {
                html.Append(ToHtml(outputs[i]));
                continue;
            }

            var text = new StringBuilder(stream.Text);
            for (; i + 1 < outputs.Count && outputs[i + 1] is StreamOutput next && next.Name == stream.Name; i++)
            {
                text.Append(next.Text);
            }

            html.Append(Stream(stream.Name, text.ToString()));
        }

        return html.ToString();
    }

    private string ToHtml(Output output) => output switch
    {
        ErrorOutput error => Error(error),
        ValueOutput value => Bundle(value.Data),
        _ => throw new ArgumentException($"The page knows no output of type {output.GetType().Name}; teach OutputHtml to show it.", nameof(output)),
    };

    private static string Stream(string name, string text) =>
        $"<pre class=\"output stream {(name == "stderr" ? "stderr" : "stdout")}\" tabindex=\"0\">{Text(Overwritten().Replace(text, ""))}</pre>\n";

    private static string Error(ErrorOutput error)
    {
        var headline = $"{error.Name}: {error.Value}";
        var lines = Plain(string.Join('\n', error.Traceback)).Trim();
        var rest = new[] { headline, error.Value }.Where(start => start.Length > 0 && lines.StartsWith(start, StringComparison.Ordinal))
            .Select(start => lines[start.Length..].TrimStart('\n')).FirstOrDefault(lines);
        return $"""
            <div class="output error"><p><strong>{Text(error.Name)}</strong> {Text(error.Value)}</p>
            {(rest.Length > 0 ? $"<pre tabindex=\"0\">{Text(rest)}</pre>" : "")}</div>

            """;
    }

    private string Bundle(MimeBundle data)
    {
        if (data["application/vnd.plotly.v1+json"] is JsonObject figure)
        {
            return Figure(figure, data.Text("text/plain") ?? "a figure");
        }

        (string MimeType, Func<string, string> ToHtml)[] forms =
        [
            ("text/html", html => $"<div class=\"output html\">{html}</div>\n"),
            ("text/markdown", markdown => $"<div class=\"output prose\">{prose.ToHtml(markdown)}</div>\n"),
            ("application/javascript", script => $"<script>{PageTemplate.InsideScript(script)}</script>\n"),
            ("image/svg+xml", svg => Picture("image/svg+xml", Convert.ToBase64String(Encoding.UTF8.GetBytes(svg)), data)),
            ("image/png", base64 => Picture("image/png", base64, data)),
            ("image/jpeg", base64 => Picture("image/jpeg", base64, data)),
            ("text/latex", latex => $"<div class=\"output latex\">{TeX.FromLatex(latex)}</div>\n"),
            ("text/plain", text => $"<pre class=\"output plain\" tabindex=\"0\">{Text(text)}</pre>\n"),
        ];
        var richest = forms.FirstOrDefault(form => data.Text(form.MimeType) is not null);
        return richest.ToHtml is not null
            ? richest.ToHtml(data.Text(richest.MimeType)!)
            : $"<p class=\"output note\">This output has no form that a page can show: {Text(string.Join(", ", data.MimeTypes))}.</p>\n";
    }

    private string Figure(JsonObject figure, string summary)
    {
        if (!options.Assets.HasPlotly)
        {
            return $"<figure class=\"output\"><p>{Text(summary)}</p>{PageScripts.Missing("plotly.js", options, "this figure is not drawn")}</figure>\n";
        }

        return $"""
            <figure class="output plot" role="img" aria-label="{Text(summary)}" style="min-height:{Height(figure):0}px">
            <script type="application/json">{figure.ToJsonString(ScriptSafe)}</script>
            <noscript>{Text(summary)}</noscript>
            </figure>

            """;
    }

    private static double Height(JsonObject figure) =>
        (figure["layout"] as JsonObject)?["height"] is JsonValue height && height.GetValueKind() == JsonValueKind.Number
            ? double.Parse(height.ToJsonString(), CultureInfo.InvariantCulture)
            : DefaultFigureHeight;

    private static string Picture(string mimeType, string base64, MimeBundle data)
    {
        var address = $"data:{mimeType};base64,{Blanks().Replace(base64, "")}";
        return $"<figure class=\"output picture\"><img src=\"{address}\" alt=\"{Text(data.Text("text/plain") ?? "")}\"></figure>\n";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(Plain(text));

    private static string Plain(string text) => AnsiCodes().Replace(text, "");

    [GeneratedRegex(@"\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])")]
    private static partial Regex AnsiCodes();

    [GeneratedRegex(@"^[^\n]*\r(?=[^\r\n])", RegexOptions.Multiline)]
    private static partial Regex Overwritten();

    [GeneratedRegex(@"\s")]
    private static partial Regex Blanks();
}
