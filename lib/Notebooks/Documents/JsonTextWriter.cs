using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>Writes JSON so that what did not change keeps its bytes, and what did is laid out like the rest of the file.</summary>
internal sealed class JsonTextWriter(JsonStyle style)
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>What was written.</summary>
    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    /// <summary>Whether the value is the one that was read: same tokens, same members in the same order.</summary>
    public static bool IsSame(JsonNode? now, JsonElement before) => now switch
    {
        null => before.ValueKind == JsonValueKind.Null,
        JsonObject members => before.ValueKind == JsonValueKind.Object && members.Count == before.GetPropertyCount()
            && members.Zip(before.EnumerateObject()).All(pair => pair.First.Key == pair.Second.Name && IsSame(pair.First.Value, pair.Second.Value)),
        JsonArray items => before.ValueKind == JsonValueKind.Array && items.Count == before.GetArrayLength()
            && items.Zip(before.EnumerateArray()).All(pair => IsSame(pair.First, pair.Second)),
        JsonValue when JsonStrings.Text(now) is { } text => before.ValueKind == JsonValueKind.String && text == JsonStrings.Text(before),
        _ => now.ToJsonString() == before.GetRawText(),
    };

    /// <summary>Writes bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    /// <summary>Writes a value as it was read.</summary>
    public void Raw(JsonElement value) => Raw(JsonMarshal.GetRawUtf8Value(value));

    /// <summary>Writes a value that stands <paramref name="depth"/> levels deep, keeping what is the same as before.</summary>
    public void Value(JsonNode? now, JsonElement before, int depth)
    {
        if (before.ValueKind != JsonValueKind.Undefined && IsSame(now, before))
        {
            Raw(before);
            return;
        }

        switch (now)
        {
            case JsonObject members:
                Object(members.Select(member => member.Key), before, depth, (name, was) => Value(members[name], was, depth + 1));
                break;
            case JsonArray items:
                var was = before.ValueKind == JsonValueKind.Array ? before.EnumerateArray().ToList() : [];
                Items('[', ']', items.Select((item, i) => (item, i)), depth, entry => Value(entry.item, was.ElementAtOrDefault(entry.i), depth + 1));
                break;
            case JsonValue when JsonStrings.Text(now) is { } text:
                Text(JsonStrings.Quote(text));
                break;
            default:
                Text(now?.ToJsonString() ?? "null");
                break;
        }
    }

    /// <summary>Writes an object of which single members were edited.</summary>
    public void Value(EditedObject now, int depth)
    {
        if (now.IsUnchanged)
        {
            Raw(now.Original);
            return;
        }

        Members(now, depth, (name, before) =>
        {
            if (now.Edits.TryGetValue(name, out var node))
            {
                Value(node, before, depth + 1);
            }
            else
            {
                Raw(before);
            }
        });
    }

    /// <summary>Writes the members that an edited object has now, each by <paramref name="value"/>.</summary>
    public void Members(EditedObject now, int depth, Action<string, JsonElement> value)
    {
        var before = now.Original.ValueKind == JsonValueKind.Object ? now.Original.EnumerateObject().Select(member => member.Name) : [];
        Object(before.Union(now.Edits.Keys), now.Original, depth, value);
    }

    /// <summary>Writes an array of which each item is written by <paramref name="write"/>.</summary>
    public void Array<T>(IEnumerable<T> items, int depth, Action<T> write) => Items('[', ']', items, depth, write);

    private void Object(IEnumerable<string> names, JsonElement before, int depth, Action<string, JsonElement> value)
    {
        var was = before.ValueKind == JsonValueKind.Object ? before.EnumerateObject().ToDictionary(member => member.Name) : [];
        Items('{', '}', names, depth, name =>
        {
            var known = was.TryGetValue(name, out var member);
            Text(known ? $"\"{Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member))}\"" : JsonStrings.Quote(name));
            Text(style.Colon);
            value(name, known ? member.Value : default);
        });
    }

    private void Items<T>(char open, char close, IEnumerable<T> items, int depth, Action<T> write)
    {
        Text(open.ToString());
        var count = 0;
        foreach (var item in items)
        {
            Text(count++ > 0 ? style.Comma : "");
            NewLine(depth + 1);
            write(item);
        }

        if (count > 0)
        {
            NewLine(depth);
        }

        Text(close.ToString());
    }

    private void NewLine(int depth)
    {
        Text(style.NewLine);
        for (var i = 0; i < depth; i++)
        {
            Text(style.Indent);
        }
    }

    private void Text(string text) => Encoding.UTF8.GetBytes(text, _bytes);
}
