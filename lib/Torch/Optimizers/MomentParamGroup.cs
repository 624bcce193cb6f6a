namespace TorchSharp.Modules;

/// <summary>Parameters of <see cref="Adam"/> or <see cref="AdamW"/> with settings of their own.</summary>
/// <typeparam name="TOptions">The settings of one of the two.</typeparam>
public abstract class MomentParamGroup<TOptions> : ParamGroup<TOptions>, torch.optim.IBetas
    where TOptions : MomentOptions, new()
{
    private protected MomentParamGroup(IEnumerable<Parameter> parameters, TOptions options)
        : base(parameters, options)
    {
    }

    /// <inheritdoc/>
    public (double, double) Betas
    {
        get => (Options.beta1 ?? 0, Options.beta2 ?? 0);
        set => (Options.beta1, Options.beta2) = value;
    }
}
