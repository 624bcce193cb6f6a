using System.Collections;

namespace Notebooks.Formatting;

/// <summary>The beginning of a sequence.</summary>
/// <param name="Items">The items read.</param>
/// <param name="Count">How many the sequence has, when it can say so without being enumerated.</param>
/// <param name="HasMore">Whether there are items that were not read.</param>
/// <param name="Problem">Why reading stopped early, or null.</param>
internal sealed record SequenceHead(IReadOnlyList<object?> Items, long? Count, bool HasMore, string? Problem)
{
    /// <summary>Says what of the sequence is not shown.</summary>
    public IEnumerable<string> Notes => this switch
    {
        { Problem: { } problem } => [$"… reading stopped after {Items.Count} items: {problem}"],
        { Count: { } count } => Words.LeftOut(Items.Count, count, "rows"),
        { HasMore: true } => [$"… more rows (read no further than the first {Items.Count})"],
        _ => [],
    };

    /// <summary>The same inside a line, or null when nothing is left out.</summary>
    public string? Rest => this switch
    {
        { Problem: { } problem } => $"… {problem}",
        { HasMore: true, Count: { } count } => $"… {Words.Count(count - Items.Count)} more",
        { HasMore: true } => "…",
        _ => null,
    };

    /// <summary>Reads at most <paramref name="limit"/> items, and one more to know whether there are more.</summary>
    public static SequenceHead Of(IEnumerable sequence, int limit)
    {
        var items = new List<object?>();
        try
        {
            var count = KnownCount(sequence);
            var enumerator = sequence.GetEnumerator();
            using var disposal = enumerator as IDisposable;
            var hasMore = false;
            while ((items.Count < limit || count is null) && !hasMore && enumerator.MoveNext())
            {
                hasMore = items.Count == limit;
                if (!hasMore)
                {
                    items.Add(enumerator.Current);
                }
            }

            return new SequenceHead(items, count, hasMore || count > items.Count, null);
        }
        catch (Exception exception) when (Words.IsShown(exception))
        {
            return new SequenceHead(items, null, false, Words.Problem(exception));
        }
    }

    private static long? KnownCount(IEnumerable sequence)
    {
        if (sequence is ICollection collection)
        {
            return collection.Count;
        }

        var counted = Array.Find(
            sequence.GetType().GetInterfaces(),
            type => type.GetGenericTypeDefinitionOrNull() is { } open && (open == typeof(IReadOnlyCollection<>) || open == typeof(ICollection<>)));
        return counted?.GetProperty("Count")?.GetValue(sequence) as int?;
    }
}
