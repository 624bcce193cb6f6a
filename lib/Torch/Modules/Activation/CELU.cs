using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>x, or α (exp(x/α) − 1) below 0.</summary>
public sealed class CELU : Module<Tensor, Tensor>
{
    internal CELU(double alpha, bool inplace)
        : base(nameof(CELU)) => (this.alpha, this.inplace) = (alpha, inplace);

    /// <summary>α.</summary>
    public double alpha { get; set; }

    /// <summary>Whether it overwrites what it is given.</summary>
    public bool inplace { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => functional.celu(input, alpha, inplace);
}
