namespace Course;

/// <summary>Where the course lies on this machine.</summary>
internal static class CourseFolder
{
    /// <summary>The file that marks the folder.</summary>
    public const string Solution = "DeepLearning.slnx";

    private static string? _root;

    /// <summary>What the reader types.</summary>
    public const string CommandName = "./course";

    /// <summary>The folder that holds the course: the nearest one above this program with the solution in it.</summary>
    /// <exception cref="UsageException">The program does not lie in a clone of the course.</exception>
    public static string Root => _root ??= Find();

    /// <summary>The lessons.</summary>
    public static string Notebooks => Path.Combine(Root, "notebooks");

    /// <summary>The learner's copies of them.</summary>
    public static string Learner => Path.Combine(Root, "my");

    /// <summary>A path as a reader would type it: relative to where they are, when that is shorter.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.Length < path.Length ? relative : path;
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new UsageException(
            $"The course's folder was not found above {AppContext.BaseDirectory}. Start the command as {CommandName} in a clone of the course.");
    }
}
