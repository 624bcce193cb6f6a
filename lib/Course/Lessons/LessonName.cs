using System.Text.RegularExpressions;

namespace Course;

/// <summary>Finds the lesson that a reader means by a path, or by a part of its name such as <c>gradient-descent</c>.</summary>
internal static partial class LessonName
{
    /// <summary>The one lesson that has this name, or else this text in its name.</summary>
    /// <param name="lessons">The names of the lessons.</param>
    /// <param name="name">What the reader typed.</param>
    /// <exception cref="UsageException">No lesson has, or more than one.</exception>
    public static string Find(IReadOnlyList<string> lessons, string name)
    {
        var wanted = Normal(name);
        var found = lessons.Where(lesson => Names(lesson).Contains(wanted)).ToList();
        if (found.Count == 0)
        {
            found = [.. lessons.Where(lesson => wanted != "" && lesson.Contains(wanted, StringComparison.OrdinalIgnoreCase))];
        }

        return found switch
        {
            [var one] => one,
            [] => throw new UsageException($"There is no lesson '{name}'. The lessons are:{Listed(lessons)}"),
            _ => throw new UsageException($"{name} could be any of these:{Listed(found)}"),
        };
    }

    /// <summary>Everything that is the whole name: with or without its part and number.</summary>
    private static string[] Names(string lesson)
    {
        var whole = Normal(lesson);
        var last = whole[(whole.LastIndexOf('/') + 1)..];
        return [whole, last, Number().Replace(last, "")];
    }

    private static string Normal(string name)
    {
        var normal = name.Trim().Replace('\\', '/').Replace(' ', '-').ToLowerInvariant();
        return normal.EndsWith(".ipynb", StringComparison.Ordinal) ? normal[..^".ipynb".Length] : normal;
    }

    private static string Listed(IEnumerable<string> lessons) => string.Concat(lessons.Select(lesson => "\n  " + lesson));

    [GeneratedRegex(@"^\d+-")]
    private static partial Regex Number();
}
