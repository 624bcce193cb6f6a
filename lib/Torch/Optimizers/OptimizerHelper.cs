using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What all optimizers share: groups of parameters, their averages, and files of them.</summary>
public abstract class OptimizerHelper : optim.Optimizer
{
    private readonly OptimizerOptions _defaults;
    private readonly int _averages;
    private readonly Dictionary<Parameter, OptimizerState> _states = [];

    private protected OptimizerHelper(IEnumerable<ParamGroup> groups, OptimizerOptions defaults, int averages)
    {
        (_defaults, _averages) = (defaults, averages);
        foreach (var group in groups)
        {
            add_param_group(group);
        }

        if (Groups.Count == 0)
        {
            throw new ArgumentException("There is no parameter group to optimize.", nameof(groups));
        }
    }

    /// <inheritdoc/>
    public override Tensor? step(Func<Tensor>? closure = null)
    {
        var loss = closure is null ? null : Evaluate(closure);
        using var none = no_grad();
        using var scope = NewDisposeScope();
        foreach (var group in Groups)
        {
            var entries = new List<(Parameter Parameter, Tensor Gradient, OptimizerState State)>();
            foreach (var parameter in group.Parameters)
            {
                if (parameter.grad is { } gradient)
                {
                    entries.Add((parameter, gradient, _states[parameter]));
                }
            }

            foreach (var together in entries.GroupBy(entry => entry.State.Steps).ToArray())
            {
                Update(group.Options, Begin([.. together]));
            }
        }

        return loss;
    }

    /// <inheritdoc/>
    public override void add_param_group(ParamGroup param_group)
    {
        if (param_group.Options.GetType() != _defaults.GetType())
        {
            throw new ArgumentException($"This is a parameter group of another optimizer; {GetType().Name} takes {GetType().Name}.ParamGroup.", nameof(param_group));
        }

        if (!param_group.Parameters.Any())
        {
            throw new ArgumentException("There are no parameters to optimize. A module has some only when RegisterComponents() is called at the end of its constructor.", nameof(param_group));
        }

        param_group.Options.Complete(_defaults);
        param_group.Options.Check();
        foreach (var parameter in param_group.Parameters)
        {
            if (!_states.TryAdd(parameter, new OptimizerState(_averages)))
            {
                throw new ArgumentException("A parameter is optimized twice; each belongs to one group, once.", nameof(param_group));
            }
        }

        Groups.Add(param_group);
    }

    /// <summary>The settings and the averages, themselves and not copies.</summary>
    public virtual StateDictionary state_dict() => new(
        [.. Groups.Select(group => group.Options)], [.. parameters().Select(parameter => _states[parameter])]);

    /// <summary>Takes over the settings of another optimizer of the same kind, and copies of its averages.</summary>
    /// <exception cref="ArgumentException">It has other groups or parameters.</exception>
    public virtual void load_state_dict(StateDictionary state_dict)
    {
        var own = this.state_dict();
        if (own.Options.Count != state_dict.Options.Count || own.State.Count != state_dict.State.Count)
        {
            throw new ArgumentException(
                $"This optimizer has {own.Options.Count} groups and {own.State.Count} parameters; the state has {state_dict.Options.Count} and {state_dict.State.Count}.",
                nameof(state_dict));
        }

        foreach (var (mine, theirs) in own.Options.Zip(state_dict.Options))
        {
            mine.Load(theirs.Numbers);
        }

        using var none = no_grad();
        foreach (var (mine, theirs) in own.State.Zip(state_dict.State).Where(pair => pair.First != pair.Second))
        {
            mine.Load(theirs);
        }
    }

    /// <summary>Writes the settings and the averages into a file; one that is there is replaced only by a whole one.</summary>
    public void save_state_dict(string location) => Files.OptimizerFile.Save(this, location);

    /// <summary>Reads the settings and the averages from a file.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or of another kind of optimizer or other parameters; nothing was changed.</exception>
    public void load_state_dict(string location) => Files.OptimizerFile.Load(this, location);

    /// <summary>Changes the parameters of a step.</summary>
    private protected abstract void Update(OptimizerOptions options, Step step);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        foreach (var state in _states.Values)
        {
            state.Dispose();
        }
    }

    private static Step Begin((Parameter Parameter, Tensor Gradient, OptimizerState State)[] entries)
    {
        foreach (var (_, _, state) in entries)
        {
            state.Steps++;
        }

        return new(
            Array.ConvertAll(entries, entry => (Tensor)entry.Parameter),
            Array.ConvertAll(entries, entry => entry.Gradient),
            Array.ConvertAll(entries, entry => entry.State));
    }

    private static Tensor Evaluate(Func<Tensor> closure)
    {
        using var recorded = enable_grad();
        return closure();
    }
}
