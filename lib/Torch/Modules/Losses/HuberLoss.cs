using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>(x − t)² / 2 where |x − t| is below δ, and δ (|x − t| − δ/2) elsewhere.</summary>
public sealed class HuberLoss : Loss<Tensor, Tensor, Tensor>
{
    internal HuberLoss(double delta, Reduction reduction)
        : base(reduction) => this.delta = delta;

    /// <summary>δ.</summary>
    public double delta { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.huber_loss(input, target, delta, reduction);
}
