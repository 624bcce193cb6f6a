using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>λ x, or λ α (eˣ − 1) below 0, with the constants that keep mean 0 and variance 1: Klambauer et al. (2017).</summary>
public sealed class SELU : Module<Tensor, Tensor>
{
    internal SELU(bool inplace)
        : base(nameof(SELU)) => this.inplace = inplace;

    /// <summary>Whether it overwrites what it is given.</summary>
    public bool inplace { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => functional.selu(input, inplace);
}
