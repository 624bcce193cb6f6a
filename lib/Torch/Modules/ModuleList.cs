using System.Collections;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>A list of modules, which are parts of the module that holds it, named by their numbers.</summary>
public class ModuleList<T> : Module, IList<T>
    where T : Module
{
    private readonly List<T> _list;

    internal ModuleList(IEnumerable<T> modules)
        : base(nameof(ModuleList))
    {
        _list = [.. modules];
        Renumber(_list);
    }

    /// <inheritdoc/>
    public int Count => _list.Count;

    /// <inheritdoc/>
    public bool IsReadOnly => false;

    /// <inheritdoc/>
    public T this[int index]
    {
        get => _list[index];
        set => Change(() => _list[index] = value);
    }

    /// <inheritdoc/>
    public void Add(T item) => Change(() => _list.Add(item));

    /// <inheritdoc/>
    public void Insert(int index, T item) => Change(() => _list.Insert(index, item));

    /// <inheritdoc/>
    public void RemoveAt(int index) => Change(() => _list.RemoveAt(index));

    /// <inheritdoc/>
    public bool Remove(T item)
    {
        var removed = _list.Remove(item);
        Renumber(_list);
        return removed;
    }

    /// <inheritdoc/>
    public void Clear() => Change(_list.Clear);

    /// <inheritdoc/>
    public int IndexOf(T item) => _list.IndexOf(item);

    /// <inheritdoc/>
    public bool Contains(T item) => _list.Contains(item);

    /// <inheritdoc/>
    public void CopyTo(T[] array, int arrayIndex) => _list.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _list.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Change(Action change)
    {
        change();
        Renumber(_list);
    }
}
