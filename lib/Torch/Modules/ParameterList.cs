using System.Collections;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>A list of parameters, which are parts of the module that holds it, named by their numbers.</summary>
public class ParameterList : Module, IReadOnlyList<Parameter>
{
    private readonly List<Parameter> _list = [];

    internal ParameterList(IEnumerable<Parameter> parameters)
        : base(nameof(ParameterList))
    {
        foreach (var parameter in parameters)
        {
            Add(parameter);
        }
    }

    /// <inheritdoc/>
    public int Count => _list.Count;

    /// <summary>A parameter by its place.</summary>
    public Parameter this[int index]
    {
        get => _list[index];
        set => _list[index] = Keep(Number(index), value);
    }

    /// <summary>Puts a parameter at the end.</summary>
    public void Add(Parameter item)
    {
        register_parameter(Number(_list.Count), item);
        _list.Add(item);
    }

    /// <inheritdoc/>
    public IEnumerator<Parameter> GetEnumerator() => _list.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Number(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
