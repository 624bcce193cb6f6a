using System.Text.Json;
using Notebooks.Documents;

namespace Notebooks.Jupyter;

/// <summary>What a front end wants run, and how.</summary>
/// <param name="Code">The cell's source.</param>
/// <param name="IsSilent">Whether nothing of it is published.</param>
/// <param name="IsStored">Whether it gets a number and a place in the history.</param>
/// <param name="StopsOnError">Whether cells that wait behind it are not run when it fails.</param>
/// <param name="MayAsk">Whether its reader can be asked.</param>
/// <param name="Expressions">Expressions to evaluate after it, by name.</param>
internal sealed record ExecuteRequest(
    string Code, bool IsSilent, bool IsStored, bool StopsOnError, bool MayAsk, IReadOnlyList<(string Name, string Code)> Expressions)
{
    /// <summary>Reads an <c>execute_request</c>.</summary>
    public static ExecuteRequest Of(Message message)
    {
        var isSilent = message.Flag("silent");
        return new(
            message.Text("code"),
            isSilent,
            !isSilent && message.Flag("store_history", otherwise: true),
            message.Flag("stop_on_error", otherwise: true),
            message.Flag("allow_stdin", otherwise: true),
            [.. ExpressionsOf(message)]);
    }

    private static IEnumerable<(string Name, string Code)> ExpressionsOf(Message message) =>
        message.Content.TryGetProperty("user_expressions", out var expressions) && expressions.ValueKind == JsonValueKind.Object
            ? expressions.EnumerateObject().Where(expression => expression.Value.ValueKind == JsonValueKind.String)
                .Select(expression => (NameOf(expression), JsonStrings.Text(expression.Value)))
            : [];

    // A name can have half of a surrogate pair too; it comes back with a replacement for it.
    private static string NameOf(JsonProperty expression)
    {
        try
        {
            return expression.Name;
        }
        catch (InvalidOperationException)
        {
            return "\ufffd";
        }
    }
}
