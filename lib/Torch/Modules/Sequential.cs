using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>Modules one after the other: each takes what the one before gave. What passes between them is disposed.</summary>
public class Sequential : Module<Tensor, Tensor>
{
    private readonly List<Module<Tensor, Tensor>> _steps = [];

    /// <summary>These modules, named by their numbers.</summary>
    protected internal Sequential(IEnumerable<Module<Tensor, Tensor>> modules)
        : base(nameof(Sequential))
    {
        foreach (var module in modules)
        {
            append(module);
        }
    }

    /// <summary>These modules and their names.</summary>
    protected internal Sequential(IEnumerable<(string name, Module<Tensor, Tensor> submodule)> modules)
        : base(nameof(Sequential))
    {
        foreach (var (name, module) in modules)
        {
            append(name, module);
        }
    }

    /// <summary>How many modules.</summary>
    public int Count => _steps.Count;

    /// <summary>A module by its place.</summary>
    public IModule<Tensor, Tensor> this[int index] => _steps[index];

    /// <summary>Puts a module at the end, under its number.</summary>
    /// <returns>This.</returns>
    public Sequential append(IModule<Tensor, Tensor> module) =>
        append(_steps.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), module);

    /// <summary>Puts a module at the end, under a name.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ArgumentException">The name belongs to another module.</exception>
    public Sequential append(string name, IModule<Tensor, Tensor> module)
    {
        var step = (Module<Tensor, Tensor>)module;
        register_module(name, step);
        _steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor)
    {
        var current = tensor;
        foreach (var step in _steps)
        {
            var next = step.call(current);
            if (current != (object)tensor && current != (object)next)
            {
                current.Dispose();
            }

            current = next;
        }

        return _steps.Count == 0 ? tensor.alias() : current;
    }
}
