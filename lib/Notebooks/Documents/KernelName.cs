using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>Names of kernels in notebook metadata.</summary>
internal static class KernelName
{
    /// <summary>The name under that path, in the spelling of the kernel (<c>csharp</c> for C#); none when the path leads to no text.</summary>
    public static string? Of(JsonObject metadata, params ReadOnlySpan<string> path)
    {
        JsonNode? node = metadata;
        foreach (var name in path)
        {
            node = (node as JsonObject)?[name];
        }

        return JsonStrings.Text(node) is { Length: > 0 } kernel ? Normalize(kernel) : null;
    }

    private static string Normalize(string name) => name.ToLowerInvariant() switch
    {
        "c#" => "csharp",
        "f#" => "fsharp",
        "powershell" => "pwsh",
        var other => other,
    };
}
