using System.Collections;

namespace Notebooks.Formatting;

/// <summary>An item with a key: a dictionary's entry, or a group.</summary>
internal sealed record Pair(object? Key, object? Value)
{
    /// <summary>The item as a pair, or null when it is none.</summary>
    public static Pair? Of(object item)
    {
        if (item is DictionaryEntry entry)
        {
            return new Pair(entry.Key, entry.Value);
        }

        var type = item.GetType();
        if (type.GetGenericTypeDefinitionOrNull() == typeof(KeyValuePair<,>))
        {
            return new Pair(type.GetProperty("Key")!.GetValue(item), type.GetProperty("Value")!.GetValue(item));
        }

        var group = Array.Find(type.GetInterfaces(), face => face.GetGenericTypeDefinitionOrNull() == typeof(IGrouping<,>));
        return group is null ? null : new Pair(group.GetProperty("Key")!.GetValue(item), new Items((IEnumerable)item));
    }

    /// <summary>A group's items without its key.</summary>
    private sealed class Items(IEnumerable items) : IEnumerable
    {
        public IEnumerator GetEnumerator() => items.GetEnumerator();
    }
}
