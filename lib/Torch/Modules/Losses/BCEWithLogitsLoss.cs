using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>−w t ln σ(x) − (1 − t) ln(1 − σ(x)), of scores; w is the weight of positive targets.</summary>
public sealed class BCEWithLogitsLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    internal BCEWithLogitsLoss(Tensor? weight, Reduction reduction, Tensor? pos_weights)
        : base(weight, reduction) => this.pos_weights = pos_weights;

    /// <summary>The weights of positive targets.</summary>
    public Tensor? pos_weights { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.binary_cross_entropy_with_logits(input, target, weight, reduction, pos_weights);
}
