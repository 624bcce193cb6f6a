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

        foreach (var start in Directory.EnumerateFiles(Path.Combine(Lesson.Root, "notebooks"), "*.csx"))
        {
            Copy(start, Path.Combine(root, "notebooks", Path.GetFileName(start)));
            foreach (Match library in Reference().Matches(File.ReadAllText(start)))
            {
                var path = Path.Combine(root, "notebooks", library.Groups["path"].Value);
                Copy(Path.Combine(AppContext.BaseDirectory, Path.GetFileName(path)), path);
            }
        }

        ShareTheBridge(root);
        return root;
    }

    /// <summary>What torch cells need besides: the bridge's source, and the one that is built already.</summary>
    private static void ShareTheBridge(string root)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "native");
        if (!OperatingSystem.IsLinux() || !Directory.Exists(source))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(source))
        {
            Copy(file, Path.Combine(root, "artifacts", "course", "native", Path.GetFileName(file)));
        }

        var built = Directory.CreateDirectory(Path.Combine(Lesson.Root, "artifacts", "torch"));
        Directory.CreateSymbolicLink(Path.Combine(root, "artifacts", "torch"), built.FullName);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }

    [GeneratedRegex("""^#r "(?<path>[^"]+)"$""", RegexOptions.Multiline)]
    private static partial Regex Reference();
}
