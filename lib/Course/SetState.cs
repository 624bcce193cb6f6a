using System.Globalization;
using DeepLearning;

namespace Course;

/// <summary>How much of a data set is on this machine.</summary>
/// <param name="Set">The data set.</param>
/// <param name="Found">How many of its files are here.</param>
/// <param name="Folders">The folders of data that have them.</param>
internal sealed record SetState(DataSet Set, int Found, IReadOnlyList<string> Folders)
{
    /// <summary>Whether every file is here that is not made from another.</summary>
    public bool IsWhole => Found == Files;

    private int Files => Set.Files.Count(file => file.MadeFrom is null);

    /// <summary>Looks for a data set's files, without reading them.</summary>
    public static SetState Of(DataStore store, DataSet set)
    {
        var found = set.Files.Where(file => file.MadeFrom is null).Select(file => store.Find(set, file)).OfType<string>().ToList();
        return new(set, found.Count, [.. found.Select(path => Path.GetDirectoryName(Path.GetDirectoryName(path))!).Distinct()]);
    }

    /// <summary>Where it is, in one line.</summary>
    public string Place => Found == 0 ? "missing"
        : (IsWhole ? "" : $"{Found} of {Files} files in ") + string.Join(", ", Folders.Select(CourseFolder.Shown));

    /// <summary>A number of bytes as a reader likes it.</summary>
    public static string Size(long bytes) => bytes < 100_000
        ? (bytes / 1e3).ToString("0.0 kB", CultureInfo.InvariantCulture)
        : (bytes / 1e6).ToString("0.0 MB", CultureInfo.InvariantCulture);
}
