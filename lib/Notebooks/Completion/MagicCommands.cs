using Notebooks.Execution;

namespace Notebooks.Completion;

/// <summary>The commands that begin with <c>#</c> at a line's head.</summary>
internal static class MagicCommands
{
    private static readonly IReadOnlyList<(string Name, string Does)> All =
        [.. Directives.Known, ("#load", "runs a file's code first"), ("#r", "makes a library's types known")];

    /// <summary>The commands that go on what stands at the line's head, or null where no command is being written.</summary>
    public static CompletionList? At(string code, int position)
    {
        var start = CellView.LineStart(code, position);
        var typed = code[start..position];
        if (!typed.StartsWith('#') || typed.Any(char.IsWhiteSpace))
        {
            return null;
        }

        var end = position;
        while (end < code.Length && !char.IsWhiteSpace(code[end]))
        {
            end++;
        }

        return new(start, end, [.. All.Where(command => command.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(command => new Completion(command.Name, "magic command", command.Name, command.Does))]);
    }
}
