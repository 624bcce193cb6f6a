namespace Course;

/// <summary>A folder of its own for one copy's run, laid out like the course's: what a lesson loads from above itself is there, and nothing that is missed.</summary>
internal sealed class Scratch : IDisposable
{
    private static readonly string[] Folders = ["home", "tmp", "artifacts", "data"];

    /// <summary>Lays the folder out for a lesson.</summary>
    public Scratch(string below, LessonCard lesson)
    {
        Root = Directory.CreateDirectory(Path.Combine(below, Guid.NewGuid().ToString("N"))).FullName;
        Notebook = Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine([Root, "notebooks", .. lesson.Name.Split('/')]))!).FullName;
        foreach (var folder in Folders)
        {
            Directory.CreateDirectory(Path.Combine(Root, folder));
        }

        foreach (var start in Directory.EnumerateFiles(CourseFolder.Notebooks, "*.csx"))
        {
            File.Copy(start, Path.Combine(Root, "notebooks", Path.GetFileName(start)));
        }

        File.Copy(Path.Combine(CourseFolder.Root, "global.json"), Path.Combine(Root, "global.json"));
        File.Copy(Path.Combine(CourseFolder.Root, "data", "catalog.json"), Path.Combine(Root, "data", "catalog.json"));
        Link("data/cache", Path.Combine(CourseFolder.Root, "data", "cache"));
        Link("artifacts/course", AppContext.BaseDirectory);
        Link("artifacts/torch", Path.Combine(CourseFolder.Root, "artifacts", "torch"));
    }

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>The folder in it where the notebook's relative paths begin.</summary>
    public string Notebook { get; }

    /// <summary>The folder of data besides <c>data/cache</c>; it may not be there.</summary>
    public static string Data => Environment.GetEnvironmentVariable("COURSE_DATA") is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : Path.GetFullPath(Path.Combine(CourseFolder.Root, "..", "shared", "data"));

    /// <summary>Removes the folder; what its links lead to stays.</summary>
    public void Dispose() => Remove(Root);

    /// <summary>Removes a folder, unless something still writes in it.</summary>
    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A process that the code started may write for another moment; the system cleans its temporary folder.
        }
    }

    private void Link(string name, string target)
    {
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
        {
            Directory.CreateSymbolicLink(Path.Combine(Root, name), Path.TrimEndingDirectorySeparator(target));
        }
    }
}
