using Xunit.Abstractions;

namespace Course.Tests.Lessons;

/// <summary>Tables of all lessons, for a reader of the test run: <c>./course test</c> prints them at its end.</summary>
public sealed class LessonTableTests(ITestOutputHelper output)
{
    [Fact]
    public void Lessons_and_their_style_figures()
    {
        List<string[]> rows = [["lesson", "code cells", "markdown cells", "lines, median", "95 %", "most", "words", "figures", "exercises"]];
        rows.AddRange(from path in Lesson.All
                      let style = LessonStyle.Of(Lesson.Read(path))
                      select (string[])[Name(path), $"{style.Code}", $"{style.Markdown}", $"{style.MedianLines}", $"{style.LinesOf95Percent}", $"{style.MostLines}",
                          $"{style.Words}", $"{style.Figures}", $"{style.Exercises}"]);
        Print("lessons-1-style", rows);
        Assert.Equal(Lesson.All.Count + 1, rows.Count);
    }

    /// <summary>The runs are those of the other tests, which say what is wrong with each; here every exercise is counted once more.</summary>
    [SkippableFact]
    public async Task Exercises_and_their_wrong_answers()
    {
        List<string[]> rows = [["lesson", "exercise", "solution", "untouched", "wrong answers refused"]];
        var accepted = new List<string>();
        foreach (var path in Lesson.All)
        {
            var (solved, student) = ((await LessonRuns.SolvedAsync(path)).Verdicts(), (await LessonRuns.StudentAsync(path)).Verdicts());
            foreach (var exercise in Lesson.Read(path).Exercises.Select(Lesson.ExerciseId))
            {
                var wrong = Lesson.WrongAnswers(exercise).Count;
                var refused = 0;
                for (var number = 0; number < wrong; number++)
                {
                    refused += (await LessonRuns.WrongAsync(path, number)).Verdicts().GetValueOrDefault(exercise).Verdict == "incorrect" ? 1 : 0;
                }

                string[] row = [Name(path), exercise, Verdict(solved, exercise), Verdict(student, exercise), $"{refused} of {wrong}"];
                rows.Add(row);
                accepted.AddRange(row is [_, _, "correct", "not attempted", _] && refused == wrong && wrong >= 2 ? [] : [string.Join(", ", row)]);
            }
        }

        Print("lessons-2-exercises", rows);
        Assert.Empty(accepted);
    }

    private static string Name(string path) => path["notebooks/".Length..^".ipynb".Length];

    private static string Verdict(Dictionary<string, (string Verdict, string? Why)> verdicts, string exercise) =>
        verdicts.TryGetValue(exercise, out var verdict) ? verdict.Verdict : "no verdict";

    private void Print(string file, List<string[]> rows)
    {
        var widths = rows[0].Select((_, column) => rows.Max(row => row[column].Length)).ToList();
        var text = string.Concat(rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd() + "\n"));
        output.WriteLine(text);
        if (Environment.GetEnvironmentVariable(TestCommand.ReportsVariable) is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, file + ".txt"), text);
        }
    }
}
