using System.Text.Json;

namespace Course;

/// <summary>The lessons in the order in which a beginner reads them, from <c>notebooks/path.json</c>; all else is on their cards.</summary>
/// <param name="Steps">Each lesson, and in one line what its reader will be able to do.</param>
internal sealed record LearningPath(IReadOnlyList<(LessonCard Lesson, string Promise)> Steps)
{
    /// <summary>The file of the order and the promises.</summary>
    public static string File => Path.Combine(CourseFolder.Notebooks, "path.json");

    /// <summary>The path as a Markdown table, links relative to the course's folder: what README.md has.</summary>
    public string Table => string.Concat(
        Steps.Select(step => $"| [{step.Lesson.Title}](notebooks/{step.Lesson.Name}.ipynb) | {step.Promise} | {step.Lesson.Needs} " +
            $"| {step.Lesson.Minutes} | {step.Lesson.Exercises.Count} |\n").Prepend("| lesson | in one line | you need | minutes | exercises |\n|---|---|---|---|---|\n"));

    /// <summary>Reads the path, and the lessons on it that are there.</summary>
    /// <exception cref="UsageException">The file is not a list of lessons with promises.</exception>
    public static LearningPath Read()
    {
        try
        {
            using var file = JsonDocument.Parse(System.IO.File.ReadAllBytes(File));
            return new([.. file.RootElement.EnumerateArray()
                .Select(step => (Name: step.GetProperty("lesson").GetString()!, Promise: step.GetProperty("promise").GetString()!))
                .Select(step => (LessonCard.Read(Path.Combine(CourseFolder.Notebooks, step.Name + ".ipynb")), step.Promise))]);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException or IOException)
        {
            throw new UsageException($"{CourseFolder.Shown(File)} is not the list of the lessons: {error.Message}");
        }
    }
}
