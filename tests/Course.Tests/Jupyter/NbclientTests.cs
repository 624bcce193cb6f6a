using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Course.Tests.Lessons;
using Notebooks.Documents;

namespace Course.Tests.Jupyter;

/// <summary>Lessons as Jupyter's own runner executes them, through the kernel that was installed.</summary>
public sealed partial class NbclientTests : IDisposable
{
    private const string Program = """
        import sys, os, nbformat
        from nbclient import NotebookClient
        notebook = nbformat.read(sys.argv[1], as_version=4)
        NotebookClient(notebook, timeout=120, resources={'metadata': {'path': os.path.dirname(sys.argv[1])}}).execute()
        nbformat.write(notebook, sys.argv[2])
        """;

    private readonly CourseCopy _course = new();

    public void Dispose() => _course.Dispose();

    /// <summary>
    /// What may differ: the names of live figures' places, which are drawn by lot; the numbers in those of others, which count
    /// what was shown; in how many pieces printed text came; and the order of JSON's keys.
    /// </summary>
    [SkippableTheory]
    [InlineData("notebooks/1-optimization/1-line-search.ipynb")]
    [InlineData("notebooks/1-optimization/2-gradient-descent.ipynb")]
    public async Task A_lesson_has_the_outputs_that_it_has_without_Jupyter(string path)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "The folders are those of Linux.");
        SystemPython.Need("nbclient", "nbformat");
        await _course.Run("kernel", "install", "--prefix", _course.AtHome("jupyter"));
        _course.Environment["JUPYTER_PATH"] = _course.AtHome("jupyter/share/jupyter");
        _course.Environment["COURSE_PROFILE"] = "smoke";
        Directory.CreateSymbolicLink(_course.At("artifacts/course/web"), Path.Combine(AppContext.BaseDirectory, "web"));
        var executed = _course.AtHome("executed.ipynb");
        SystemPython.Run(_course.Environment, Program, _course.At(path), executed);
        var headless = (await LessonRuns.SolvedAsync(path)).Document;
        var live = NotebookDocument.Read(executed);

        Assert.Equal(headless.Cells.Select(cell => cell.Source), live.Cells.Select(cell => cell.Source));
        Assert.All(headless.Cells.Zip(live.Cells), pair => Assert.Equal(Shown(pair.First), Shown(pair.Second)));
    }

    /// <summary>A cell's number and outputs, one a line.</summary>
    private static string Shown(NotebookCell cell)
    {
        List<string> shown = [$"[{cell.ExecutionCount}]"];
        foreach (var output in cell.Outputs)
        {
            var line = output switch
            {
                StreamOutput stream => $"{stream.Name}: {stream.Text}",
                ResultOutput result => $"result {result.ExecutionCount}: {Forms(result.Data)}",
                ValueOutput value => $"shown: {Forms(value.Data)}",
                _ => output.ToString()!,
            };
            if (output is StreamOutput { Text: var more } && shown[^1].StartsWith(line[..^more.Length], StringComparison.Ordinal))
            {
                shown[^1] += more;
                continue;
            }

            shown.Add(line);
        }

        return string.Join('\n', shown);
    }

    private static string Forms(MimeBundle data) => Places().Replace(
        string.Join('\n', data.Forms.OrderBy(form => form.Key, StringComparer.Ordinal).Select(form => $"{form.Key} {Sorted(form.Value)?.ToJsonString()}")), "place");

    /// <summary>The same JSON with its keys in order and its numbers written alike: nbformat sorts, and Python writes numbers its own way.</summary>
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        JsonValue number when number.GetValueKind() == JsonValueKind.Number => JsonValue.Create(number.GetValue<double>()),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex("live-[0-9a-f]{32}|(?<=figure-[0-9a-f]{8}-)[0-9]+")]
    private static partial Regex Places();
}
