namespace TorchSharp.Modules;

/// <summary>Parameters that are optimized with the same settings.</summary>
public abstract class ParamGroup : torch.optim.ILearningRateController
{
    private protected ParamGroup(IEnumerable<Parameter> parameters, OptimizerOptions options) => (Parameters, Options) = ([.. parameters], options);

    /// <summary>The parameters.</summary>
    public IEnumerable<Parameter> Parameters { get; }

    /// <summary>The settings.</summary>
    public OptimizerOptions Options { get; }

    /// <inheritdoc/>
    public double LearningRate
    {
        get => Options.LearningRate ?? throw new InvalidOperationException("The learning rate is not set yet; give the group to an optimizer first.");
        set => Options.LearningRate = value;
    }

    /// <inheritdoc/>
    public double InitialLearningRate
    {
        get => Options.InitialLearningRate;
        set => Options.InitialLearningRate = value;
    }
}

/// <summary>Parameters that are optimized with the same settings.</summary>
/// <typeparam name="TOptions">The settings of one kind of optimizer.</typeparam>
public abstract class ParamGroup<TOptions> : ParamGroup
    where TOptions : OptimizerOptions, new()
{
    private protected ParamGroup(IEnumerable<Parameter> parameters, TOptions? options)
        : base(parameters, options ?? new TOptions())
    {
    }

    /// <summary>The settings; what is not set is the optimizer's.</summary>
    public new TOptions Options => (TOptions)base.Options;
}
