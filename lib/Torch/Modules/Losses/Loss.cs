using static TorchSharp.torch.nn;

namespace TorchSharp;

/// <summary>What is minimized, of two arguments.</summary>
public abstract class Loss<T1, T2, TResult> : Module<T1, T2, TResult>
{
    /// <summary>A loss with that reduction.</summary>
    protected Loss(Reduction reduction = Reduction.Mean)
        : base("Loss") => this.reduction = reduction;

    /// <summary>What becomes of the losses of the elements.</summary>
    public Reduction reduction { get; }

    /// <inheritdoc/>
    public override string GetName() => GetType().Name;
}

/// <summary>What is minimized, of three arguments.</summary>
public abstract class Loss<T1, T2, T3, TResult> : Module<T1, T2, T3, TResult>
{
    /// <summary>A loss with that reduction.</summary>
    protected Loss(Reduction reduction = Reduction.Mean)
        : base("Loss") => this.reduction = reduction;

    /// <summary>What becomes of the losses of the elements.</summary>
    public Reduction reduction { get; }

    /// <inheritdoc/>
    public override string GetName() => GetType().Name;
}
