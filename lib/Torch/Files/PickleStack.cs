namespace TorchSharp.Files;

/// <summary>What a pickle has put down so far, and what it remembers by number.</summary>
internal sealed class PickleStack
{
    private static readonly object Mark = new();
    private readonly List<object?> _values = [];
    private readonly Dictionary<int, object?> _memo = [];

    /// <summary>What was put down last.</summary>
    public object? Top => _values.Count > 0 ? _values[^1] : throw Damaged();

    /// <summary>Puts a value down.</summary>
    public void Push(object? value) => _values.Add(value);

    /// <summary>Puts a mark down.</summary>
    public void PushMark() => Push(Mark);

    /// <summary>Takes the last value.</summary>
    public object? Pop() => Pop(1)[0];

    /// <summary>Takes the last value, which has to be of a type.</summary>
    public T Pop<T>() => Expect<T>(Pop());

    /// <summary>Takes the last values, in the order in which they were put down.</summary>
    public object?[] Pop(int count)
    {
        var start = _values.Count - count;
        object?[] popped = start >= 0 ? [.. _values.Skip(start)] : throw Damaged();
        _values.RemoveRange(start, count);
        return popped;
    }

    /// <summary>Takes all values after the last mark, and the mark.</summary>
    public object?[] PopToMark()
    {
        var mark = _values.LastIndexOf(Mark);
        var popped = mark >= 0 ? Pop(_values.Count - mark - 1) : throw Damaged();
        _values.RemoveAt(mark);
        return popped;
    }

    /// <summary>Adds elements to the list on top.</summary>
    public void Extend(object?[] elements) => Expect<List<object?>>(Top).AddRange(elements);

    /// <summary>Adds keys and values, in turn, to the dictionary on top.</summary>
    public void Fill(object?[] pairs)
    {
        var dictionary = Expect<Dictionary<object, object?>>(Top);
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            dictionary[pairs[i] ?? "None"] = pairs[i + 1];
        }
    }

    /// <summary>Remembers the value on top; by the next number, unless one is given.</summary>
    public void Remember(int? number = null) => _memo[number ?? _memo.Count] = Top;

    /// <summary>Puts down what is remembered by a number.</summary>
    public void Recall(int number) => Push(_memo.TryGetValue(number, out var value) ? value : throw Damaged());

    private static T Expect<T>(object? value) => value is T expected ? expected : throw Damaged();

    private static InvalidDataException Damaged() => new("its pickle is damaged.");
}
