using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>−ln softmax(x) at the target, of N × C (× …) scores and N (× …) classes, or of probabilities of the scores' shape.</summary>
public sealed class CrossEntropyLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    internal CrossEntropyLoss(Tensor? weight, long? ignore_index, Reduction reduction)
        : base(weight, reduction) => this.ignore_index = ignore_index;

    /// <summary>A class that does not count.</summary>
    public long? ignore_index { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.cross_entropy(input, target, weight, ignore_index ?? -100, reduction);
}
