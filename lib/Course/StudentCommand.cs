using System.CommandLine;
using Notebooks.Documents;

namespace Course;

/// <summary><c>student</c>: writes the lessons without their solutions.</summary>
internal static class StudentCommand
{
    private static readonly Argument<string[]> Names = CommandOptions.Notebooks("Lessons, folders or globs; every lesson when none is named.");
    private static readonly Option<string?> Out = CommandOptions.Path("--out", "folder", "Where the copies go; the course's folder out/student/ when not given.");
    private static readonly Option<bool> Force = new("--force") { Description = "Overwrites copies that somebody has worked in." };

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("student", "Writes lessons without solutions and outputs; hints and checks stay.") { Names, Out, Force };
        command.SetAction(parsed => Run(parsed.GetValue(Names)!, CommandOptions.Folder(parsed.GetValue(Out), "out", "student"), parsed.GetValue(Force)));
        return command;
    }

    private static int Run(string[] names, string folder, bool force)
    {
        var lessons = NotebookFiles.Find(names, folder).Select(LessonCard.Read).ToList();
        var exit = ExitCode.Good;
        foreach (var lesson in lessons)
        {
            var path = LearnersCopy.PathIn(folder, lesson);
            var problem = Write(lesson, folder, path, force);
            exit = problem is null ? exit : ExitCode.Failed;
            Console.WriteLine(problem is null
                ? $"✓ {lesson.Name}  {lesson.Exercises.Count} {(lesson.Exercises.Count == 1 ? "exercise" : "exercises")}  → {CourseFolder.Shown(path)}"
                : $"✗ {lesson.Name}: {problem}");
        }

        return exit;
    }

    private static string? Write(LessonCard lesson, string folder, string path, bool force)
    {
        try
        {
            if (RealPath.Of(path) == RealPath.Of(lesson.Source))
            {
                return "it would be overwritten by its own student version. Choose another --out folder.";
            }

            return LearnersCopy.Write(folder, lesson, force)
                ? null
                : $"{CourseFolder.Shown(path)} is there and is not an untouched copy, so it is not overwritten. Move it away, choose another --out folder, or add --force.";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotebookFormatException)
        {
            return error.Message;
        }
    }
}
