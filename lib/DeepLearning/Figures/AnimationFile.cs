namespace DeepLearning.Figures;

/// <summary>The file of an animation.</summary>
internal static class AnimationFile
{
    /// <summary>Writes aside, then renames. Of the files that are there only an animation of ours is replaced.</summary>
    /// <param name="path">The file; missing folders are made.</param>
    /// <param name="svg">Its text.</param>
    /// <returns>The full path.</returns>
    /// <exception cref="IOException">There is another file of that name.</exception>
    public static string Write(string path, string svg)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = Path.GetFullPath(path);
        if (File.Exists(full) && !IsOurs(full))
        {
            throw new IOException($"The file '{full}' exists and is not an animation that this course wrote. It was left as it is; give another name.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var aside = $"{full}.{Guid.NewGuid():N}.part";
        try
        {
            File.WriteAllText(aside, svg);
            File.Move(aside, full, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }

        return full;
    }

    private static bool IsOurs(string path) =>
        File.ReadLines(path).Take(1).Any(line => line.EndsWith(AnimationSvg.Mark, StringComparison.Ordinal));
}
