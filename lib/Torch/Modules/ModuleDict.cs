using System.Collections;
using System.Diagnostics.CodeAnalysis;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>Modules by name, which are parts of the module that holds it.</summary>
public class ModuleDict<T> : Module, IDictionary<string, T>
    where T : Module
{
    private readonly OrderedDictionary<string, T> _modules = [];

    internal ModuleDict(IEnumerable<(string name, T module)> modules)
        : base(nameof(ModuleDict))
    {
        foreach (var (name, module) in modules)
        {
            Add(name, module);
        }
    }

    /// <inheritdoc/>
    public int Count => _modules.Count;

    /// <inheritdoc/>
    public bool IsReadOnly => false;

    /// <inheritdoc/>
    public ICollection<string> Keys => _modules.Keys;

    /// <inheritdoc/>
    public ICollection<T> Values => _modules.Values;

    /// <inheritdoc/>
    public T this[string key]
    {
        get => _modules[key];
        set
        {
            Unregister(key);
            register_module(key, value);
            _modules[key] = value;
        }
    }

    /// <inheritdoc/>
    public void Add(string key, T value)
    {
        register_module(key, value);
        _modules.Add(key, value);
    }

    /// <inheritdoc/>
    public void Add(KeyValuePair<string, T> item) => Add(item.Key, item.Value);

    /// <inheritdoc/>
    public bool Remove(string key) => Unregister(key) & _modules.Remove(key);

    /// <inheritdoc/>
    public bool Remove(KeyValuePair<string, T> item) => Contains(item) && Remove(item.Key);

    /// <inheritdoc/>
    public void Clear()
    {
        foreach (var name in Keys.ToArray())
        {
            Remove(name);
        }
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _modules.ContainsKey(key);

    /// <inheritdoc/>
    public bool Contains(KeyValuePair<string, T> item) => _modules.TryGetValue(item.Key, out var module) && module == item.Value;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _modules.TryGetValue(key, out value);

    /// <inheritdoc/>
    public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex) => ((IDictionary<string, T>)_modules).CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _modules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
