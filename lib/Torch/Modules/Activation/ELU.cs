using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>x, or α (eˣ − 1) below 0.</summary>
public sealed class ELU : Module<Tensor, Tensor>
{
    internal ELU(double alpha, bool inplace)
        : base(nameof(ELU)) => (this.alpha, this.inplace) = (alpha, inplace);

    /// <summary>α.</summary>
    public double alpha { get; set; }

    /// <summary>Whether it overwrites what it is given.</summary>
    public bool inplace { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => functional.elu(input, alpha, inplace);
}
