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
    private Variables? _running;

    /// <summary>The slots, with room for the cell that runs. Slot 0 belongs to a host object, which these sessions do not have.</summary>
    public object?[] Slots
    {
        get
        {
            while (_used >= _slots.Length)
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

    /// <summary>Gives a compiled cell the next slot. It keeps it even if it is interrupted before it runs: cells compiled later count on that.</summary>
    public void Reserve(Variables variables)
    {
        Settle();
        _used++;
        _running = variables;
    }

    /// <summary>Takes note of the cell that has run, and forgets the cells of which nothing can be named any more.</summary>
    public void Settle()
    {
        if (_running is not { } variables)
        {
            return;
        }

        _running = null;
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
