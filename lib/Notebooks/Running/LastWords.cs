namespace Notebooks.Running;

/// <summary>What .NET said on the standard error when it ended a process.</summary>
internal static class LastWords
{
    private const int Kept = 20;

    private static readonly string[] Beginnings = ["Stack overflow.", "Unhandled exception.", "Process terminated.", "Fatal error."];

    /// <summary>The lines from where .NET says why it ends the process; without such words the last lines.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var lines = text.TrimEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindLastIndex(lines, Begin);
        return [.. first >= 0 ? lines.Skip(first).Take(Kept) : lines.TakeLast(Kept)];
    }

    /// <summary>Whether text has such words.</summary>
    public static bool AreIn(string text) => Array.Exists(text.Split('\n'), Begin);

    private static bool Begin(string line) => Array.Exists(Beginnings, beginning => line.StartsWith(beginning, StringComparison.Ordinal));
}
