using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>x, drawn into [min_val, max_val].</summary>
public sealed class Hardtanh : Module<Tensor, Tensor>
{
    internal Hardtanh(double min_val, double max_val, bool inplace)
        : base(nameof(Hardtanh)) => (this.min_val, this.max_val, this.inplace) = (min_val, max_val, inplace);

    /// <summary>The lower bound.</summary>
    public double min_val { get; set; }

    /// <summary>The upper bound.</summary>
    public double max_val { get; set; }

    /// <summary>Whether it overwrites what it is given.</summary>
    public bool inplace { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => functional.hardtanh(input, min_val, max_val, inplace);
}
