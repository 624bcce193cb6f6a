namespace DeepLearning;

/// <summary>Where a store looks for data, and how it downloads.</summary>
public sealed record DataStoreOptions
{
    /// <summary>The folders to look in, in this order; each has a folder for each data set, named by its id.</summary>
    public required IReadOnlyList<string> Folders { get; init; }

    /// <summary>The folder that downloads go to; one of <see cref="Folders"/>.</summary>
    public required string Cache { get; init; }

    /// <summary>Never asks the network.</summary>
    public bool Offline { get; init; }

    /// <summary>How often one mirror is asked before the next; 3 by default.</summary>
    public int Tries { get; init; } = 3;

    /// <summary>The pause before a mirror is asked again, longer by as much each time; one second by default.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a server may send nothing; 30 seconds by default.</summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The folder that the variable <c>COURSE_DATA</c> names, then <c>data/cache</c> in the course's folder, then <c>../shared/data</c>
    /// beside it; offline when the variable <c>COURSE_OFFLINE</c> is set, and not to 0. Without a course's folder around the library
    /// or the working folder, <c>data/cache</c> is below the working folder.
    /// </summary>
    public static DataStoreOptions FromEnvironment()
    {
        var root = Root(Path.GetDirectoryName(typeof(DataStoreOptions).Assembly.Location)) ?? Root(Environment.CurrentDirectory);
        var cache = Path.GetFullPath(Path.Combine(root ?? Environment.CurrentDirectory, "data", "cache"));
        string?[] folders =
        [
            Environment.GetEnvironmentVariable("COURSE_DATA"),
            cache,
            root is null ? null : Path.Combine(root, "..", "shared", "data"),
        ];
        return new()
        {
            Folders = [.. folders.OfType<string>().Where(folder => folder != "").Select(Path.GetFullPath)],
            Cache = cache,
            Offline = Environment.GetEnvironmentVariable("COURSE_OFFLINE") is not (null or "" or "0"),
        };
    }

    private static string? Root(string? start)
    {
        for (var folder = string.IsNullOrEmpty(start) ? null : new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "global.json")) && File.Exists(Path.Combine(folder.FullName, "data", "catalog.json")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
