using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Notebooks.Execution;

/// <summary>Turns what ended a cell into words that name the cell and the line.</summary>
internal static partial class CellErrors
{
    private const string TopLevel = "the cell";

    /// <summary>Describes an error.</summary>
    /// <param name="error">What ended the cell.</param>
    /// <param name="code">The cell's source.</param>
    /// <param name="name">The cell's name.</param>
    /// <param name="markedLine">The line that the cell marked last (<see cref="Position{TSession}"/>), or 0.</param>
    public static CellFailure Describe(Exception error, string code, string name, int markedLine) => error switch
    {
        CompilationException compilation => Describe(compilation, code, name),
        DirectiveException directive => new("DirectiveError", directive.Message, null, [directive.Message]),
        _ => DescribeThrown(error, name, markedLine),
    };

    private static CellFailure Describe(CompilationException error, string code, string name)
    {
        var lines = code.ReplaceLineEndings("\n").Split('\n');
        var traceback = new List<string>();
        foreach (var problem in error.Problems)
        {
            traceback.Add($"{problem.File}, line {problem.Line}, column {problem.Column}: error {problem.Id}: {problem.Message}");
            if (problem.File == name && problem.Line <= lines.Length)
            {
                traceback.Add("    " + lines[problem.Line - 1]);
                traceback.Add("    " + Indentation(lines[problem.Line - 1], problem.Column - 1) + "^");
            }
        }

        var first = error.Problems[0];
        return new("CompilationError", $"{first.Id}: {first.Message}", first.File == name ? first.Line : null, traceback);
    }

    /// <summary>What brings the caret under a column: the line's own tabs, and spaces.</summary>
    private static string Indentation(string line, int columns) =>
        string.Concat(line.Take(columns).Select(character => character == '\t' ? '\t' : ' ')).PadRight(columns);

    private static CellFailure DescribeThrown(Exception error, string name, int markedLine)
    {
        int? line = null;
        var traceback = new List<string>();
        for (var current = error; current is not null; current = current.InnerException)
        {
            traceback.Add($"{(current == error ? "" : "caused by ")}{current.GetType().Name}: {Message(current)}");
            foreach (var frame in new StackTrace(current, fNeedFileInfo: true).GetFrames().Where(IsVisible))
            {
                if (Describe(frame) is not { } words)
                {
                    break;
                }

                // Range and overflow checks at a cell's top level have no line of their own.
                var isMarked = words == TopLevel && markedLine > 0 && current is (IndexOutOfRangeException or OverflowException);
                traceback.Add($"   at {(isMarked ? $"{name}, line {markedLine}" : words)}");
                line ??= isMarked ? markedLine : frame.GetFileName() == name ? frame.GetFileLineNumber() : null;
            }
        }

        return new(error.GetType().Name, Message(error), line, traceback);
    }

    // Exceptions of cells are their authors' code, which may throw in its turn.
    private static string Message(Exception error)
    {
        try
        {
            return error.Message ?? "";
        }
        catch (Exception another)
        {
            return $"(its message cannot be read: {another.GetType().Name})";
        }
    }

    private static bool IsVisible(StackFrame frame) =>
        frame.GetMethod() is not { } method
        || !method.IsDefined(typeof(StackTraceHiddenAttribute), false) && method.DeclaringType?.IsDefined(typeof(StackTraceHiddenAttribute), false) != true;

    /// <summary>A frame in words; null for the engine's frames, below which there is nothing to tell.</summary>
    private static string? Describe(StackFrame frame)
    {
        var method = frame.GetMethod();
        if (method?.DeclaringType?.Assembly == typeof(CellErrors).Assembly && method.DeclaringType.Namespace == typeof(CellErrors).Namespace)
        {
            return null;
        }

        var place = frame.GetFileName() is { } file ? $"{file}, line {frame.GetFileLineNumber()}" : null;
        var call = Call(method);
        return (call, place) switch
        {
            (null, null) => TopLevel,
            (null, _) => place,
            (_, null) => call,
            _ => $"{call} in {place}",
        };
    }

    /// <summary>The call as C# writes it; null for a cell's top level.</summary>
    private static string? Call(System.Reflection.MethodBase? method)
    {
        if (method is null)
        {
            return "unknown code";
        }

        var type = method.DeclaringType;
        var compilerName = CompilerName().Match(type?.Name ?? "") is { Success: true } stateMachine ? stateMachine : CompilerName().Match(method.Name);
        var name = compilerName.Success ? compilerName.Groups[1].Value : method.Name;
        if (name is "<Initialize>" or "<Factory>")
        {
            return null;
        }

        while (type is not null && type.Name.Contains('<', StringComparison.Ordinal))
        {
            type = type.DeclaringType;
        }

        var owner = type is null || type.Name.StartsWith("Submission#", StringComparison.Ordinal) ? "" : type.Name + ".";
        var parameters = compilerName.Success && method.Name == "MoveNext" ? "…" : string.Join(", ", method.GetParameters().Select(parameter => $"{parameter.ParameterType.Name} {parameter.Name}"));
        return $"{owner}{name}({parameters})";
    }

    [GeneratedRegex(@"^<(<Initialize>|[^<>]*)>(?:[gb]__([^|]*))?")]
    private static partial Regex CompilerName();
}
