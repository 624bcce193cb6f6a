using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>(x − t)² / 2β where |x − t| is below β, and |x − t| − β/2 elsewhere.</summary>
public sealed class SmoothL1Loss : Loss<Tensor, Tensor, Tensor>
{
    internal SmoothL1Loss(Reduction reduction, double beta)
        : base(reduction) => this.beta = beta;

    /// <summary>β.</summary>
    public double beta { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.smooth_l1_loss(input, target, reduction, beta);
}
