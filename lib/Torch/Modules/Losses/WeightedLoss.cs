using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp;

/// <summary>What is minimized, of two arguments, with weights of classes or elements.</summary>
public abstract class WeightedLoss<T1, T2, TResult> : Loss<T1, T2, TResult>
{
    /// <summary>A loss with those weights and that reduction.</summary>
    protected WeightedLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean)
        : base(reduction) => this.weight = weight;

    /// <summary>The weights; null when all are 1.</summary>
    public Tensor? weight { get; }
}
