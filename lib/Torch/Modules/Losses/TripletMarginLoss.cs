using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>max(0, ‖a − p‖ − ‖a − n‖ + margin) of each row: the positive is to be nearer to the anchor than the negative.</summary>
public sealed class TripletMarginLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    internal TripletMarginLoss(double margin, long p, double eps, bool swap, Reduction reduction)
        : base(reduction) => (this.margin, this.p, this.eps, this.swap) = (margin, p, eps, swap);

    /// <summary>The margin.</summary>
    public double margin { get; }

    /// <summary>The order of the norm.</summary>
    public long p { get; }

    /// <summary>What is added to differences.</summary>
    public double eps { get; }

    /// <summary>Whether to take the positive's distance to the negative when it is the smaller one.</summary>
    public bool swap { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) =>
        functional.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, reduction);
}
