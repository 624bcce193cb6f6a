using System.Text.RegularExpressions;

namespace Course.Tests.Lessons;

/// <summary>A lesson in numbers: what <c>LessonFormTests</c> holds to its limits and <c>LessonTableTests</c> prints.</summary>
internal sealed partial record LessonStyle(int Code, int Markdown, int MedianLines, int LinesOf95Percent, int MostLines, int Words, int Figures, int Exercises)
{
    public static LessonStyle Of(Lesson lesson)
    {
        var lines = lesson.Code.Select(cell => cell.Source.Split('\n').Length).Order().ToList();
        return new(
            lesson.Code.Count,
            lesson.Markdown.Count,
            lines[lines.Count / 2],
            lines[(int)Math.Ceiling(0.95 * lines.Count) - 1],
            lines[^1],
            lesson.Markdown.Sum(cell => Word().Count(Lesson.Prose(cell.Source))),
            lesson.Code.Count(cell => cell.Source.Contains("Plot.")),
            lesson.Exercises.Count());
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}][\p{L}\p{Nd}'’.,-]*")]
    private static partial Regex Word();
}
