using System.Text.Json.Nodes;
using Spectre.Console;

namespace Course;

/// <summary>What a check found, as a table and as JSON.</summary>
internal static class CheckView
{
    private const int MostWithReasons = 10;
    private const int WidthOfFiles = 400;

    /// <summary>One paragraph for a copy that has been graded: in one line when there are many copies, with the reasons when there are few.</summary>
    public static IReadOnlyList<string> Lines(CopyReport report, int copies)
    {
        var name = CourseFolder.Shown(report.File);
        var sign = report.IsCorrect ? "✓" : report.Problem is not null || report.Count(Grade.Incorrect) > 0 ? "✗" : "○";
        var counts = report.Problem is { } problem && report.Grades.Count == 0 ? $": {problem}" : $"  {report.Count(Grade.Correct)} of {report.Grades.Count} correct";
        var reasons = report.Grades.Where(grade => grade.Why is not null).Select(grade => $"    {grade.Exercise}: {grade.Why}");
        var left = report.Problem is not null && report.Grades.Count > 0 ? [$"    {report.Problem}"] : Array.Empty<string>();
        return [$"{sign} {name}{counts}", .. copies <= MostWithReasons ? reasons : [], .. left];
    }

    /// <summary>For each lesson a table of copies × exercises, and one line that counts.</summary>
    public static void Write(IReadOnlyList<CopyReport> reports, TextWriter output)
    {
        foreach (var lesson in reports.Where(report => report.Lesson is not null).GroupBy(report => report.Lesson).OrderBy(lesson => lesson.Key, StringComparer.Ordinal))
        {
            var exercises = lesson.First().Grades.Select(grade => grade.Exercise).ToList();
            var table = new Table().Border(TableBorder.Minimal).AddColumn(lesson.Key!).AddColumns([.. exercises]);
            foreach (var column in table.Columns)
            {
                column.NoWrap();
            }

            foreach (var report in lesson)
            {
                string[] row = [CourseFolder.Shown(report.File), .. report.Grades.Select(grade => $"{grade.Sign} {grade.Verdict}")];
                table.AddRow(row.Select(text => new Text(text)));
            }

            var lines = new StringWriter();
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(lines), Ansi = AnsiSupport.No });
            console.Profile.Width = WidthOfFiles;
            console.Write(table);
            output.WriteLine(string.Join('\n', lines.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)));
        }

        var all = reports.SelectMany(report => report.Grades).ToList();
        var unreadable = reports.Count(report => report.Problem is not null);
        output.WriteLine(
            $"{reports.Count} {(reports.Count == 1 ? "copy" : "copies")}, {reports.Count(report => report.IsCorrect)} with all correct: " +
            $"{all.Count(grade => grade.Verdict == Grade.Correct)} exercises correct, {all.Count(grade => grade.Verdict == Grade.Incorrect)} incorrect, " +
            $"{all.Count(grade => grade.Verdict == Grade.NotAttempted)} not attempted" +
            (unreadable > 0 ? $"; {unreadable} {(unreadable == 1 ? "copy" : "copies")} not graded to the end" : ""));
    }

    /// <summary>Everything, for machines.</summary>
    public static JsonObject Json(IReadOnlyList<CopyReport> reports, bool isolated, IReadOnlyList<string> putBack) => new()
    {
        ["copies"] = new JsonArray([.. reports.Select(report => report.ToJson())]),
        ["correct"] = reports.Count(report => report.IsCorrect),
        ["isolated"] = isolated,
        ["putBack"] = new JsonArray([.. putBack.Select(path => JsonValue.Create(path))]),
    };
}
