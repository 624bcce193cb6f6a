using System.Text.Json.Nodes;

namespace Course;

/// <summary>What came of one copy.</summary>
/// <param name="File">The copy's path.</param>
/// <param name="Lesson">The lesson that it is a copy of; null when that is not known.</param>
/// <param name="Grades">Its exercises, in the lesson's order.</param>
/// <param name="Problem">Why it could not be graded, or not wholly; null when it was.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record CopyReport(string File, string? Lesson, IReadOnlyList<Grade> Grades, string? Problem, double Seconds)
{
    /// <summary>Whether every exercise is correct.</summary>
    public bool IsCorrect => Problem is null && Grades.All(grade => grade.Verdict == Grade.Correct);

    /// <summary>How many exercises have that verdict.</summary>
    public int Count(string verdict) => Grades.Count(grade => grade.Verdict == verdict);

    /// <summary>The report for machines.</summary>
    public JsonObject ToJson() => new()
    {
        ["file"] = File,
        ["lesson"] = Lesson,
        ["problem"] = Problem,
        ["seconds"] = Math.Round(Seconds, 2),
        ["exercises"] = new JsonArray([.. Grades.Select(grade => new JsonObject
        {
            ["exercise"] = grade.Exercise,
            ["verdict"] = grade.Verdict,
            ["why"] = grade.Why,
        })]),
    };
}
