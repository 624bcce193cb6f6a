using System.Text.Json;

namespace Notebooks.Documents;

/// <summary>Takes values out of a notebook's JSON, or says where one is not what it must be.</summary>
internal sealed class NotebookReader(JsonSource source)
{
    /// <summary>The file's value, an object.</summary>
    public JsonElement Root => Expect(source.Root, JsonValueKind.Object, "a notebook", "an object");

    /// <summary>Tells that the next cell is being read; errors name its number.</summary>
    public void NextCell() => source.Cell++;

    /// <summary>The exception for something wrong at that value.</summary>
    public NotebookFormatException Error(JsonElement at, string message) => source.Error(at, message);

    /// <summary>The value itself, when it is of that kind.</summary>
    public JsonElement Expect(JsonElement value, JsonValueKind kind, string what, string expected) =>
        value.ValueKind == kind ? value : throw Error(value, $"{what} must be {expected}, but is {Kind(value)}.");

    /// <summary>The member of that name.</summary>
    public JsonElement Required(JsonElement parent, string name, string what) =>
        parent.TryGetProperty(name, out var value) ? value : throw Error(parent, $"{what} has no \"{name}\".");

    /// <summary>The items of the list of that name.</summary>
    public IEnumerable<JsonElement> List(JsonElement parent, string name, string what) =>
        Expect(Required(parent, name, what), JsonValueKind.Array, $"\"{name}\"", "a list").EnumerateArray();

    /// <summary>The string of that name.</summary>
    public string String(JsonElement parent, string name, string what) => String(Required(parent, name, what), $"\"{name}\"");

    /// <summary>The value's characters.</summary>
    public string String(JsonElement value, string what) => JsonStrings.Text(Expect(value, JsonValueKind.String, what, "text"));

    /// <summary>The value's text: a string, or a list of strings, joined.</summary>
    public string Text(JsonElement value, string what) => value.ValueKind == JsonValueKind.Array
        ? string.Concat(value.EnumerateArray().Select(line => String(line, $"each line of {what}")))
        : JsonStrings.Text(Expect(value, JsonValueKind.String, what, "text or a list of lines"));

    /// <summary>The whole number of that name; none when it is null or absent.</summary>
    public int? Count(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count)
            ? count
            : throw Error(value, $"\"{name}\" must be a whole number or null, but is {Kind(value)}.");
    }

    /// <summary>The object of that name; undefined when absent.</summary>
    public JsonElement Object(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? Expect(value, JsonValueKind.Object, $"\"{name}\"", "an object") : default;

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => $"the number {value.GetRawText()}",
        _ => value.GetRawText(),
    };
}
