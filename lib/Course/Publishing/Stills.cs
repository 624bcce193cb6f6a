using System.Text.Json.Nodes;
using Notebooks.Documents;
using Notebooks.Html;

namespace Course;

/// <summary>
/// Still pictures beside what is drawn by scripts, for readers who run none: image/png, with its size on the page in the output's metadata.
/// The form text/html is left out then: hosts that prefer it drop its scripts and drawings, and would show nothing.
/// </summary>
internal static class Stills
{
    private const string Figure = "application/vnd.plotly.v1+json", Html = "text/html", Png = "image/png";

    /// <summary>How long one picture may take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Why no picture can be taken here, and what to do; null when one can.</summary>
    public static string? Problem =>
        Browser.Executable is null ? "Still pictures of the figures need Chromium: sudo apt-get install chromium"
        : !WebAssets.BesideProgram.HasPlotly ? "Still pictures of the figures need plotly.js: npm ci --prefix lib/web"
        : null;

    /// <summary>Adds the pictures to a notebook.</summary>
    /// <returns>How many there are.</returns>
    /// <exception cref="InvalidOperationException">A figure could not be drawn.</exception>
    public static async Task<int> AddAsync(NotebookDocument notebook, CancellationToken cancellation)
    {
        var cells = notebook.Cells.Where(cell => cell.Outputs.Any(IsDrawn)).ToList();
        if (cells.Count == 0)
        {
            return 0;
        }

        await using var browser = await Browser.StartAsync(cancellation).ConfigureAwait(false);
        await browser.RunAsync(WebAssets.BesideProgram.Plotly() + "\n;void 0", cancellation).ConfigureAwait(false);
        await browser.RunAsync(Script() + "\n;void 0", cancellation).ConfigureAwait(false);
        var count = 0;
        foreach (var cell in cells)
        {
            var outputs = new List<Output>();
            foreach (var output in cell.Outputs)
            {
                outputs.Add(IsDrawn(output) ? await WithPictureAsync((ValueOutput)output, browser, cancellation).ConfigureAwait(false) : output);
                count += IsDrawn(output) ? 1 : 0;
            }

            cell.SetOutputs(outputs, cell.ExecutionCount);
        }

        return count;
    }

    private static bool IsDrawn(Output output) =>
        output is ValueOutput { Data: var data } && (data[Figure] is not null || data.Text(Html)?.Contains("<svg", StringComparison.Ordinal) == true);

    private static async Task<ValueOutput> WithPictureAsync(ValueOutput output, Browser browser, CancellationToken cancellation)
    {
        var call = output.Data[Figure] is { } figure ? $"stillOfFigure({figure.ToJsonString()})" : $"stillOfSvg({JsonValue.Create(output.Data.Text(Html)!).ToJsonString()})";
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        var still = await browser.RunAsync(call, limit.Token).ConfigureAwait(false);
        var data = new MimeBundle();
        foreach (var (mimeType, form) in output.Data.Forms)
        {
            data.Set(mimeType == Html ? Png : mimeType, mimeType == Html ? JsonValue.Create(still.GetProperty("png").GetString()!) : form);
        }

        data.Set(Png, JsonValue.Create(still.GetProperty("png").GetString()!));
        var metadata = output.Metadata?.DeepClone().AsObject() ?? [];
        metadata[Png] = new JsonObject { ["width"] = still.GetProperty("width").GetDouble(), ["height"] = still.GetProperty("height").GetDouble() };
        return output with { Data = data, Metadata = metadata };
    }

    private static string Script()
    {
        using var reader = new StreamReader(typeof(Stills).Assembly.GetManifestResourceStream("stills.js")!);
        return reader.ReadToEnd();
    }
}
