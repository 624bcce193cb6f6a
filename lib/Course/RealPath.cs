namespace Course;

/// <summary>Where a path leads when every symbolic link on it is followed.</summary>
internal static class RealPath
{
    /// <summary>The path without links; what does not exist, and links in a circle, are taken as they are written.</summary>
    public static string Of(string path)
    {
        try
        {
            return Follow(path);
        }
        catch (IOException)
        {
            return Path.GetFullPath(path);
        }
    }

    private static string Follow(string path)
    {
        var parent = Path.GetDirectoryName(Path.GetFullPath(path));
        if (parent is null)
        {
            return path;
        }

        var here = Path.Combine(Follow(parent), Path.GetFileName(path));
        return File.ResolveLinkTarget(here, returnFinalTarget: true) is { } target ? Follow(target.FullName) : here;
    }
}
