namespace Notebooks.Execution;

/// <summary>What is done with a part of a cell.</summary>
internal enum CellPartKind
{
    /// <summary>It is compiled and run.</summary>
    CSharp,

    /// <summary>It is shown as HTML, as it is.</summary>
    Html,

    /// <summary>It is shown as Markdown.</summary>
    Markdown,

    /// <summary>It is run by the page that shows the notebook.</summary>
    JavaScript,

    /// <summary>The time that the cell takes is shown at its end.</summary>
    Time,

    /// <summary>Another magic command; its text is the whole line.</summary>
    Command,

    /// <summary>Code in a language that this engine does not run; its text is the language's name.</summary>
    OtherLanguage,
}

/// <summary>A part of a cell: the magic commands (lines that start with <c>#!</c>) divide it.</summary>
/// <param name="Kind">What is done with it.</param>
/// <param name="Text">Its text. C# and commands are preceded by as many empty lines as there are lines above them in the cell, so that line numbers hold.</param>
internal sealed record CellPart(CellPartKind Kind, string Text)
{
    private static readonly Dictionary<string, CellPartKind> Choosers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["csharp"] = CellPartKind.CSharp, ["c#"] = CellPartKind.CSharp, ["cs"] = CellPartKind.CSharp,
        ["html"] = CellPartKind.Html, ["markdown"] = CellPartKind.Markdown, ["md"] = CellPartKind.Markdown,
        ["javascript"] = CellPartKind.JavaScript, ["js"] = CellPartKind.JavaScript,
        ["time"] = CellPartKind.Time,
    };

    private static readonly HashSet<string> OtherLanguages = new(StringComparer.OrdinalIgnoreCase)
    {
        "fsharp", "f#", "fs", "pwsh", "powershell", "sql", "kql", "http", "mermaid", "python", "r", "value",
    };

    /// <summary>Splits a cell at its magic commands.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="language">The language of what precedes the first command that chooses one.</param>
    public static IEnumerable<CellPart> Split(string code, string language)
    {
        var kind = KindOf(language);
        if (kind is CellPartKind.Command or CellPartKind.OtherLanguage or CellPartKind.Time)
        {
            yield return new(CellPartKind.OtherLanguage, language);
            yield break;
        }

        var lines = code.ReplaceLineEndings("\n").Split('\n');
        var start = 0;
        for (var i = 0; i <= lines.Length; i++)
        {
            if (i < lines.Length && ChosenBy(lines[i]) is null)
            {
                continue;
            }

            if (lines[start..i].Any(line => !string.IsNullOrWhiteSpace(line)))
            {
                yield return new(kind, TextOf(kind, lines, start, i));
            }

            start = i + 1;
            if (i < lines.Length)
            {
                var chosen = ChosenBy(lines[i])!.Value;
                if (chosen is CellPartKind.Command or CellPartKind.OtherLanguage or CellPartKind.Time)
                {
                    yield return new(chosen, chosen == CellPartKind.OtherLanguage ? NameIn(lines[i]) : TextOf(chosen, lines, i, i + 1));
                }
                else
                {
                    kind = chosen;
                }
            }
        }
    }

    /// <summary>What a magic command is or chooses for the lines after it; null for a line that is none.</summary>
    public static CellPartKind? ChosenBy(string line) => line.StartsWith("#!", StringComparison.Ordinal) ? KindOf(NameIn(line)) : null;

    private static string NameIn(string line) => line[2..].Split(' ', 2)[0].Trim();

    private static CellPartKind KindOf(string name) =>
        Choosers.TryGetValue(name, out var kind) ? kind
        : OtherLanguages.Contains(name) ? CellPartKind.OtherLanguage
        : CellPartKind.Command;

    private static string TextOf(CellPartKind kind, string[] lines, int start, int end) =>
        (kind is CellPartKind.CSharp or CellPartKind.Command ? new string('\n', start) : "") + string.Join('\n', lines[start..end]);
}
