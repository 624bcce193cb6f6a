using System.Text.Json;
using System.Text.RegularExpressions;
using Markdig;
using Microsoft.CodeAnalysis.CSharp;
using Notebooks.Documents;

namespace Notebooks.Execution;

/// <summary>Carries out the magic commands that make sense with one language, and refuses all others.</summary>
internal sealed partial class Directives(SubmissionStates states)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    /// <summary>The commands and what they do.</summary>
    public static readonly IReadOnlyList<(string Name, string Does)> Known =
    [
        ("#!csharp", "what follows is C#"), ("#!html", "shows what follows as HTML"), ("#!markdown", "shows what follows as Markdown"),
        ("#!javascript", "runs what follows in the page"), ("#!time", "shows how long the cell takes"),
        ("#!who", "lists the variables' names"), ("#!whos", "lists the variables with types and values"),
        ("#!set", "#!set --name x --value 3 (or @csharp:y) declares a variable"),
        ("#!share", "#!share --from csharp x --as y gives a variable a second name"),
        ("#!lsmagic", "lists these commands"), ("#!about", "says what this engine is"),
    ];

    /// <summary>Carries out a part that is not C#.</summary>
    /// <returns>C# to run in its place, or null.</returns>
    /// <exception cref="DirectiveException">The command is unknown, not supported, or wrongly used.</exception>
    public string? Run(CellPart part, IOutputSink outputs)
    {
        switch (part.Kind)
        {
            case CellPartKind.Html:
                Show(outputs, "text/html", part.Text);
                return null;
            case CellPartKind.Markdown:
                Show(outputs, "text/html", Markdown.ToHtml(part.Text, Pipeline));
                return null;
            case CellPartKind.JavaScript:
                Show(outputs, "text/html", $"<script type=\"text/javascript\">{part.Text}</script>");
                return null;
            case CellPartKind.OtherLanguage:
                throw new DirectiveException(
                    $"{part.Text} cells are not supported here: this engine runs C#. Rewrite the cell in C#, or open the notebook where {part.Text} is installed.");
            case CellPartKind.Command:
                var line = part.Text.TrimStart('\n');
                return Command(line, outputs) is { } code ? part.Text[..^line.Length] + code : null;
            default:
                return null;
        }
    }

    /// <summary>Refuses code that asks for a package.</summary>
    /// <exception cref="DirectiveException">The code has an <c>#r "nuget:…"</c> or <c>#i</c> line.</exception>
    public static void RefusePackages(string code)
    {
        if (PackageReference().Match(code) is { Success: true } reference)
        {
            throw new DirectiveException($"{reference.Value.Trim()} is not supported here: no package is downloaded while a notebook runs. Reference the library's file instead: #r \"path/to/library.dll\".");
        }
    }

    private string? Command(string line, IOutputSink outputs)
    {
        var words = Words().Matches(line).Select(word => word.Value).ToArray();
        switch (words[0])
        {
            case "#!set":
                return Declare(Option(words, "--name") ?? throw Misused("#!set"), Option(words, "--value") ?? throw Misused("#!set"));
            case "#!share" when Option(words, "--from") is "csharp" or "c#" or "C#":
                var shared = SharedName(words);
                return Declare(Option(words, "--as") ?? shared, "@csharp:" + shared);
            case "#!share":
                throw new DirectiveException("#!share works within C# here: `#!share --from csharp name --as other`. No other kernel runs beside it.");
            case "#!who":
                outputs.Add(new DisplayOutput(Formatting.ValueFormatter.Format(states.Variables().Select(variable => variable.Name).ToArray())));
                return null;
            case "#!whos":
                outputs.Add(new DisplayOutput(Formatting.ValueFormatter.Format(
                    states.Variables().Select(variable => new { variable.Name, Type = variable.Type.Name, variable.Value }).ToArray())));
                return null;
            case "#!lsmagic":
                outputs.Add(new DisplayOutput(Formatting.ValueFormatter.Format(Known.Select(known => new { Command = known.Name, known.Does }).ToArray())));
                return null;
            case "#!about":
                Show(outputs, "text/plain", $"Notebooks {typeof(Directives).Assembly.GetName().Version?.ToString(3)} on .NET {Environment.Version}");
                return null;
            default:
                throw new DirectiveException($"error DNI101: Unknown magic command '{words[0]}'. `#!lsmagic` lists the known ones.");
        }
    }

    private static string SharedName(string[] words)
    {
        var options = words.Index().Where(word => word.Item.StartsWith("--", StringComparison.Ordinal)).Select(word => word.Index + 1).ToHashSet();
        return words.Index().Skip(1).FirstOrDefault(word => !word.Item.StartsWith("--", StringComparison.Ordinal) && !options.Contains(word.Index)).Item
            ?? throw Misused("#!share");
    }

    private static string Declare(string name, string value)
    {
        if (!SyntaxFacts.IsValidIdentifier(name))
        {
            throw new DirectiveException($"{name} cannot be a variable's name. Expected: letters, digits and _, without quotes, as in #!set --name x --value 3.");
        }

        if (value.StartsWith("@csharp:", StringComparison.Ordinal))
        {
            var source = value["@csharp:".Length..];
            return source == name ? "" : $"var @{name} = @{source};";
        }

        if (value.StartsWith('@'))
        {
            throw new DirectiveException($"#!set cannot read {value} here: use a literal, or @csharp:variable. A notebook that runs without a reader takes its inputs from its parameters cell.");
        }

        return $"var @{name} = {Literal(value.Trim('\''))};";
    }

    private static string Literal(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind switch
            {
                JsonValueKind.String => Quoted(json.RootElement.GetString()!),
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => text,
                JsonValueKind.Null => "(object)null",
                _ => $"System.Text.Json.JsonDocument.Parse({Quoted(text)}).RootElement",
            };
        }
        catch (JsonException)
        {
            return Quoted(text);
        }
    }

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string? Option(string[] words, string name)
    {
        var index = Array.IndexOf(words, name);
        return index >= 0 && index + 1 < words.Length ? words[index + 1] : null;
    }

    private static DirectiveException Misused(string command) =>
        new($"{command} is incomplete. Expected: {Known.First(known => known.Name == command).Does}.");

    private static void Show(IOutputSink outputs, string mimeType, string text) => outputs.Add(new DisplayOutput(new MimeBundle((mimeType, text))));

    [GeneratedRegex(@"^\s*#(r\s+""\s*nuget:|i\s).*$", RegexOptions.Multiline)]
    private static partial Regex PackageReference();

    [GeneratedRegex("""'[^']*'|"(?:[^"\\]|\\.)*"|\[.*\]|\{.*\}|\S+""")]
    private static partial Regex Words();
}
