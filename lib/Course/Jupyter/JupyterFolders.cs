using System.Text.Json;

namespace Course;

/// <summary>The folders in which Jupyter looks for kernels (jupyter_core, "Common directories and file locations": data).</summary>
internal static class JupyterFolders
{
    /// <summary>The user's own.</summary>
    /// <exception cref="UsageException">The user has no home.</exception>
    public static string User => Variable("JUPYTER_DATA_DIR") ?? Path.Combine(Base(), OperatingSystem.IsMacOS() ? "Jupyter" : "jupyter");

    /// <summary>That of an environment, for example <c>/usr/local</c> or a Python environment's folder.</summary>
    public static string Of(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter");

    /// <summary>All of them, the first one that has a kernel of a name first: as the Jupyter on the PATH says, or as its documentation does.</summary>
    public static IReadOnlyList<string> All() => Asked() ?? Documented();

    private static List<string> Documented() =>
    [
        .. (Variable("JUPYTER_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        User,
        .. OperatingSystem.IsWindows()
            ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "jupyter")]
            : new[] { "/usr/local/share/jupyter", "/usr/share/jupyter" },
    ];

    private static List<string>? Asked()
    {
        if (Shell.FirstLine("jupyter", "--paths", "--json") is not { } line)
        {
            return null;
        }

        try
        {
            using var paths = JsonDocument.Parse(line);
            return [.. paths.RootElement.GetProperty("data").EnumerateArray().Select(folder => folder.GetString()!)];
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Base() => OperatingSystem.IsWindows() ? Known(Environment.SpecialFolder.ApplicationData)
        : OperatingSystem.IsMacOS() ? Path.Combine(Known(Environment.SpecialFolder.UserProfile), "Library")
        : Variable("XDG_DATA_HOME") ?? Path.Combine(Known(Environment.SpecialFolder.UserProfile), ".local", "share");

    private static string Known(Environment.SpecialFolder folder) => Environment.GetFolderPath(folder, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } path
        ? path
        : throw new UsageException("This user has no home in which Jupyter would look for kernels. Name a folder with --prefix, or in JUPYTER_DATA_DIR.");

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
