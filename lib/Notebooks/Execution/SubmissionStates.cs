using System.Reflection;

namespace Notebooks.Execution;

/// <summary>
/// The objects that hold the cells' variables, in the slots where compiled cells look for earlier ones.
/// It lets go of what no later cell can name, so that running a cell again frees what its first run made.
/// </summary>
internal sealed class SubmissionStates
{
    private readonly Dictionary<string, int> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _functions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _captured = new(StringComparer.Ordinal);
    private object?[] _slots = new object?[64];
    private int _used;

    /// <summary>The slots, with room for one more cell. Slot 0 belongs to a host object, which these sessions do not have.</summary>
    public object?[] Slots
    {
        get
        {
            if (_used + 1 == _slots.Length)
            {
                Array.Resize(ref _slots, 2 * _slots.Length);
            }

            return _slots;
        }
    }

    /// <summary>The session's variables: of every name the newest, in alphabetical order.</summary>
    public IEnumerable<(string Name, Type Type, object? Value)> Variables() =>
        from variable in _variables
        let field = Field(variable.Value, variable.Key)
        where field is not null
        orderby variable.Key
        select (variable.Key, field.FieldType, field.GetValue(_slots[variable.Value]));

    /// <summary>Prepares for a cell: earlier variables of the same names are given up, unless code compiled earlier may still read them.</summary>
    public void Shadow(Variables next)
    {
        foreach (var name in next.Declared.Where(name => !_captured.Contains(name) && _variables.ContainsKey(name)))
        {
            Field(_variables[name], name)?.SetValue(_slots[_variables[name]], null);
        }

        _captured.UnionWith(next.Captured);
    }

    /// <summary>Takes note of a cell that has run, in the next slot, and forgets the cells of which nothing can be named any more.</summary>
    public void Add(Variables variables)
    {
        _used++;
        foreach (var name in variables.Declared)
        {
            _variables[name] = _used;
        }

        foreach (var function in variables.Functions)
        {
            _functions[function] = _used;
        }

        var named = _variables.Values.Concat(_functions.Values).ToHashSet();
        for (var slot = 1; slot <= _used; slot++)
        {
            if (!named.Contains(slot))
            {
                _slots[slot] = null;
            }
        }
    }

    private FieldInfo? Field(int slot, string name) =>
        _slots[slot]?.GetType().GetField(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
}
