using System.Text.Json;
using Notebooks.Documents;

namespace Notebooks.Jupyter;

/// <summary>A message from a front end (Jupyter messaging protocol 5.3, "General message format").</summary>
/// <param name="Identities">Whom to answer.</param>
/// <param name="Header">Its header as it came: the parent header of all that it causes.</param>
/// <param name="Type">What it asks for, for example <c>execute_request</c>.</param>
/// <param name="Content">The request itself: an object.</param>
internal sealed record Message(IReadOnlyList<byte[]> Identities, byte[] Header, string Type, JsonElement Content)
{
    /// <summary>The text of that name; <paramref name="otherwise"/> when there is none.</summary>
    public string Text(string name, string otherwise = "") =>
        Content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? JsonStrings.Text(value) : otherwise;

    /// <summary>The truth of that name; <paramref name="otherwise"/> when there is none.</summary>
    public bool Flag(string name, bool otherwise = false) =>
        Content.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : otherwise;

    /// <summary>The number of that name; <paramref name="otherwise"/> when there is none.</summary>
    public int Number(string name, int otherwise = 0) =>
        Content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : otherwise;
}
