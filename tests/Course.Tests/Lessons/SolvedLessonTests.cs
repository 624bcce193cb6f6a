using System.Text.RegularExpressions;
using Notebooks.Documents;
using Notebooks.Html;
using Notebooks.Running;

namespace Course.Tests.Lessons;

/// <summary>Each lesson executed as it is kept, solutions included.</summary>
public sealed partial class SolvedLessonTests
{
    private const int Megabyte = 1_000_000;

    public static TheoryData<string> Paths => Lesson.Paths;

    [SkippableTheory]
    [MemberData(nameof(Paths))]
    public async Task Every_cell_runs_within_two_minutes_and_nothing_is_written_to_stderr(string path)
    {
        var report = await LessonRuns.SolvedAsync(path);

        report.RanToItsEnd();
        Assert.InRange(report.Duration, TimeSpan.Zero, TimeSpan.FromMinutes(2));
        Assert.DoesNotContain(Outputs(report), output => output is ErrorOutput or StreamOutput { Name: "stderr" });
    }

    [SkippableTheory]
    [MemberData(nameof(Paths))]
    public async Task Every_exercise_is_correct(string path)
    {
        var verdicts = (await LessonRuns.SolvedAsync(path)).Verdicts();

        Assert.Equal(Lesson.Read(path).Exercises.Select(Lesson.ExerciseId), verdicts.Keys);
        Assert.All(verdicts.Values, verdict => Assert.Equal(("correct", null), verdict));
    }

    [SkippableTheory]
    [MemberData(nameof(Paths))]
    public async Task Every_claim_and_every_check_holds_and_none_is_skipped(string path)
    {
        var report = await LessonRuns.SolvedAsync(path);
        var asserted = report.Records("claim").Concat(report.Records("check")).ToList();

        Assert.Equal(Lesson.Read(path).Code.Sum(cell => Asserted().Count(cell.Source)), asserted.Count);
        Assert.All(asserted, record => Assert.True((bool)record["holds"]!, (string?)record["name"]));
    }

    [SkippableTheory]
    [MemberData(nameof(Paths))]
    public async Task Three_figures_or_more_come_as_data_as_a_drawing_and_in_words(string path)
    {
        var figures = Values(await LessonRuns.SolvedAsync(path))
            .Where(data => data["application/vnd.plotly.v1+json"] is not null).ToList();

        Assert.InRange(figures.Count, 3, int.MaxValue);
        Assert.All(figures, data =>
        {
            Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], data.MimeTypes);
            Assert.NotEmpty(data["application/vnd.plotly.v1+json"]!["data"]!.AsArray());
            Assert.Contains("class=\"plotly-figure\" role=\"img\"", data.Text("text/html"));
            Assert.Matches(@"^[\p{Lu}\d][^\n]{20,}$", data.Text("text/plain"));
        });
    }

    [SkippableTheory]
    [MemberData(nameof(Paths))]
    public async Task The_executed_notebook_is_small_and_so_is_each_output(string path)
    {
        var report = await LessonRuns.SolvedAsync(path);

        Assert.InRange(report.Document.ToBytes().Length, 1, 2 * Megabyte);
        Assert.All(Values(report), data =>
            Assert.InRange(data.Forms.Sum(form => form.Value.ToJsonString().Length), 1, Megabyte));
    }

    [SkippableTheory]
    [MemberData(nameof(Paths))]
    public async Task The_page_shows_every_figure_and_names_nothing_on_the_network(string path)
    {
        var report = await LessonRuns.SolvedAsync(path);
        var page = NotebookPage.Render(report.Document, new PageOptions { Folder = Path.GetDirectoryName(Path.Combine(Lesson.Root, path)) });
        var figures = Values(report).Count(data => data["application/vnd.plotly.v1+json"] is not null);

        Assert.Equal(figures, FigureElement().Count(page));
        Assert.DoesNotContain("ended in an error", page);
        Assert.DoesNotMatch(@"<(script|img|iframe|source|video|audio|object|embed)\b[^>]*\s(src|data)=""?(https?:)?//", page);
        Assert.DoesNotMatch(@"<link\b|@import\b", Script().Replace(page, ""));
        Assert.DoesNotMatch(@"url\(['""]?(https?:)?//", Script().Replace(page, ""));
    }

    private static IEnumerable<MimeBundle> Values(RunReport report) => Outputs(report).OfType<ValueOutput>().Select(value => value.Data);

    private static IEnumerable<Output> Outputs(RunReport report) => report.Document.Cells.SelectMany(cell => cell.Outputs);

    [GeneratedRegex(@"^ *(Claim\.\w+|Check\.(?!Exercise)\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Asserted();

    [GeneratedRegex("<figure class=\"output( plot)?\"")]
    private static partial Regex FigureElement();

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
