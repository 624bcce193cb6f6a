using System.Globalization;

namespace Notebooks.Formatting;

/// <summary>The small sentences and shortenings that the forms of values have in common.</summary>
internal static class Words
{
    private const int LineCharacters = 80;

    /// <summary>The text, or its beginning and how much more there is.</summary>
    public static string Cut(string text, int limit, string separator = "")
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
        return $"{text.AsSpan(0, end)}{separator}… {Count(text.Length - end)} more characters";
    }

    /// <summary>The text with visible line ends instead of real ones.</summary>
    public static string OneLine(string text) =>
        text.Replace("\r\n", "↵").Replace('\n', '↵').Replace('\r', '↵').Replace('\t', ' ');

    /// <summary>The text, at most that long; an ellipsis stands for the rest.</summary>
    public static string Abbreviate(string text, int limit) =>
        text.Length <= limit ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[limit - 2]) ? limit - 2 : limit - 1), "…");

    /// <summary>Items in one line, such as <c>[1, 2, … 8 more]</c>.</summary>
    public static string List(string open, IEnumerable<string> items, string close, string? rest = null)
    {
        var kept = new List<string>();
        var length = 0;
        foreach (var item in items)
        {
            if (length > LineCharacters)
            {
                rest = "…";
                break;
            }

            kept.Add(Abbreviate(item, LineCharacters));
            length += item.Length + 2;
        }

        return open + string.Join(", ", rest is null ? kept : [.. kept, rest]) + close;
    }

    /// <summary>The content as a part of a line: strings are quoted.</summary>
    public static string Part(Content content) =>
        content is TextContent { Kind: TextKind.String } ? $"\"{content.Line}\"" : content.Line;

    /// <summary>Says how many rows, columns or properties are not shown; nothing when all are.</summary>
    public static IEnumerable<string> LeftOut(long shown, long total, string what) =>
        total > shown ? [$"… {Count(total - shown)} more {what} ({Count(total)} in all)"] : [];

    /// <summary>Names an exception in one line.</summary>
    public static string Problem(Exception exception) =>
        Abbreviate(OneLine($"{TypeNames.Short(exception.GetType())}: {exception.Message}"), 300);

    /// <summary>
    /// Whether an exception of a value's own code is shown in the value's place.
    /// The ones that end a cancelled cell are not: they go on to the session.
    /// </summary>
    public static bool IsShown(Exception exception) =>
        exception is not (OperationCanceledException or ThreadInterruptedException);

    /// <summary>A count with separators between the thousands.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
