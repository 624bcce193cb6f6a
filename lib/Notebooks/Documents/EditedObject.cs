using System.Text.Json;
using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>A JSON object as it was read, and the members that were since set or handed out for editing.</summary>
internal sealed class EditedObject(JsonElement original = default)
{
    private readonly OrderedDictionary<string, JsonNode?> _edits = [];

    /// <summary>The object as it was read; undefined for a new one.</summary>
    public JsonElement Original { get; } = original;

    /// <summary>The members that were set or handed out.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Edits => _edits;

    /// <summary>Sets a member.</summary>
    public void Set(string name, JsonNode? value) => _edits[name] = value;

    /// <summary>The object under that name, for reading and editing in place.</summary>
    public JsonObject Live(string name)
    {
        if (!_edits.TryGetValue(name, out var node))
        {
            node = Member(name) is { ValueKind: JsonValueKind.Object } element ? JsonObject.Create(element) : new JsonObject();
            _edits[name] = node;
        }

        return (JsonObject)node!;
    }

    /// <summary>The member as it was read; undefined when there was none.</summary>
    public JsonElement Member(string name) =>
        Original.ValueKind == JsonValueKind.Object && Original.TryGetProperty(name, out var value) ? value : default;

    /// <summary>Whether writing the object would change nothing in it.</summary>
    public bool IsUnchanged => Original.ValueKind == JsonValueKind.Object && _edits.All(edit => IsSame(edit.Value, Member(edit.Key)));

    private static bool IsSame(JsonNode? now, JsonElement before) =>
        before.ValueKind == JsonValueKind.Undefined ? now is JsonObject { Count: 0 } : JsonTextWriter.IsSame(now, before);
}
