using System.Text.RegularExpressions;

namespace Course.Tests.Lessons;

/// <summary>
/// The repository's folders as a lesson sees them, with the library that these tests were built with where
/// <c>course.csx</c> looks for the published one: a lesson is never tested against an older library.
/// </summary>
internal static partial class LessonFolder
{
    private static readonly Lazy<string> Root = new(Create);

    /// <summary>The folder in which that lesson runs.</summary>
    public static string Of(string lesson) =>
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Root.Value, lesson))!).FullName;

    private static string Create()
    {
        var root = Directory.CreateTempSubdirectory("lessons-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);

        var start = Path.Combine("notebooks", "course.csx");
        Copy(Path.Combine(Lesson.Root, start), Path.Combine(root, start));
        foreach (Match library in Reference().Matches(File.ReadAllText(Path.Combine(root, start))))
        {
            var path = Path.Combine(root, "notebooks", library.Groups["path"].Value);
            Copy(Path.Combine(AppContext.BaseDirectory, Path.GetFileName(path)), path);
        }

        return root;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }

    [GeneratedRegex("""^#r "(?<path>[^"]+)"$""", RegexOptions.Multiline)]
    private static partial Regex Reference();
}
