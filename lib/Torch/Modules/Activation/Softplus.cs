using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>ln(1 + e^(βx)) / β; x itself where βx is above the threshold.</summary>
public sealed class Softplus : Module<Tensor, Tensor>
{
    internal Softplus(double beta, double threshold)
        : base(nameof(Softplus)) => (this.beta, this.threshold) = (beta, threshold);

    /// <summary>β.</summary>
    public double beta { get; set; }

    /// <summary>Where it becomes linear.</summary>
    public double threshold { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => functional.softplus(input, beta, threshold);
}
