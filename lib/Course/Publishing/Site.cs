using System.Text;
using System.Text.Json.Nodes;
using Notebooks.Documents;
using Notebooks.Html;

namespace Course;

/// <summary>
/// The course as pages that need no network: one for each published lesson, and <c>index.html</c> with all of them in the order of the
/// learning path. The scripts lie once in <c>assets/</c>.
/// </summary>
internal static class Site
{
    private const string Index = "index.html", Assets = "assets";

    /// <summary>Looks whether the site may be written there.</summary>
    /// <exception cref="UsageException">An index of somebody else's is there.</exception>
    public static void CheckPlace(string folder)
    {
        var index = Path.Combine(folder, Index);
        if (File.Exists(index) && !NotebookPage.IsPage(index))
        {
            throw new UsageException($"{CourseFolder.Shown(index)} is not a page of the course, so it is not overwritten. Choose another --out folder, or move it away.");
        }
    }

    /// <summary>Writes the site from what the notebooks carry.</summary>
    /// <param name="folder">The site's folder.</param>
    /// <param name="more">Lessons that need not be on the learning path.</param>
    /// <param name="profile">The profile in which a lesson has to have been published.</param>
    /// <param name="output">Is told which lessons are missing, and where the site is.</param>
    /// <exception cref="IOException">A page could not be written.</exception>
    public static void Write(string folder, IReadOnlyList<LessonCard> more, string profile, TextWriter output)
    {
        var path = LearningPath.Read().Steps;
        var lessons = path.Concat(more.Where(lesson => path.All(step => step.Lesson.Source != lesson.Source)).Select(lesson => (Lesson: lesson, Promise: "")))
            .Select(step => (step.Lesson, step.Promise, Stale: Publication.Stale(step.Lesson.Document, profile))).ToList();
        foreach (var missing in lessons.Where(step => step.Stale is not null))
        {
            output.WriteLine($"○ {missing.Lesson.Name} is not on the site: {missing.Stale}. {Command(missing.Lesson)}");
        }

        Directory.CreateDirectory(folder);
        WebAssets.BesideProgram.CopyTo(Directory.CreateDirectory(Path.Combine(folder, Assets)).FullName);
        var published = lessons.Where(step => step.Stale is null).Select(step => step.Lesson).ToList();
        foreach (var (number, lesson) in published.Index())
        {
            WritePage(folder, lesson, published.ElementAtOrDefault(number - 1), published.ElementAtOrDefault(number + 1));
        }

        var page = NotebookPage.Render(Contents([.. lessons.Select(step => (step.Lesson, step.Promise, step.Stale is null))]), new() { AssetsAddress = Assets + "/" });
        AtomicFile.Write(Path.Combine(folder, Index), Encoding.UTF8.GetBytes(page));
        output.WriteLine($"{published.Count} of {lessons.Count} {(lessons.Count == 1 ? "lesson" : "lessons")} on the site  → {CourseFolder.Shown(Path.Combine(folder, Index))}");
    }

    /// <summary>What publishes a lesson.</summary>
    public static string Command(LessonCard lesson) => $"{CourseFolder.CommandName} publish {CourseFolder.Shown(lesson.Source)}";

    private static void WritePage(string folder, LessonCard lesson, LessonCard? previous, LessonCard? next)
    {
        var up = string.Concat(Enumerable.Repeat("../", lesson.Name.Count(character => character == '/')));
        var page = NotebookPage.Render(lesson.Document, new()
        {
            Title = lesson.Title,
            Folder = Path.GetDirectoryName(lesson.Source),
            AssetsAddress = $"{up}{Assets}/",
            Contents = new(up + Index, "All lessons"),
            Previous = previous is null ? null : new($"{up}{previous.Name}.html", previous.Title),
            Next = next is null ? null : new($"{up}{next.Name}.html", next.Title),
        });
        var file = Path.Combine([folder, .. (lesson.Name + ".html").Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        AtomicFile.Write(file, Encoding.UTF8.GetBytes(page));
    }

    private static NotebookDocument Contents(IReadOnlyList<(LessonCard Lesson, string Promise, bool Published)> lessons)
    {
        var text = new StringBuilder($"""
            # Deep learning in C#, from one neuron to a tiny GPT

            {lessons.Count} lessons, in the order in which a beginner reads them. Each is a notebook that you can run: here it is as it ran.

            | | lesson | you need | minutes | exercises |
            |---|---|---|---|---|

            """);
        foreach (var (number, (lesson, promise, published)) in lessons.Index())
        {
            var title = published ? $"[**{lesson.Title}**]({lesson.Name}.html)" : $"{lesson.Title} (not published yet)";
            text.Append($"| {number + 1} | {title}<br>{promise} | {lesson.Needs} | {lesson.Minutes} | {lesson.Exercises.Count} |\n");
        }

        var index = new JsonObject
        {
            ["cells"] = new JsonArray(new JsonObject { ["cell_type"] = "markdown", ["metadata"] = new JsonObject(), ["source"] = text.ToString() }),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 4,
        };
        return NotebookDocument.Parse(Encoding.UTF8.GetBytes(index.ToJsonString()), Index);
    }
}
