using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>In training, zeros in place of whole channels of N × C × L, each with probability p, and the others divided by 1 − p.</summary>
public sealed class Dropout1d : Module<Tensor, Tensor>
{
    internal Dropout1d(double p, bool inplace)
        : base(nameof(Dropout1d)) => (this.p, this.inplace) = (p, inplace);

    /// <summary>The probability of a zero.</summary>
    public double p { get; set; }

    /// <summary>Whether it overwrites what it is given.</summary>
    public bool inplace { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => functional.dropout1d(input, p, training, inplace);
}
