using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>p (ln p − x), with x log-probabilities and ln p the target, or p with log_target false; the mean is over all elements.</summary>
public sealed class KLDivLoss : Loss<Tensor, Tensor, Tensor>
{
    internal KLDivLoss(bool log_target, Reduction reduction)
        : base(reduction) => this.log_target = log_target;

    /// <summary>Whether targets are logarithms.</summary>
    public bool log_target { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.kl_div(input, target, log_target, reduction);
}
