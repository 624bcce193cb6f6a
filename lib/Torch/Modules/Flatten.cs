using TorchSharp.Calls;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>Makes one dimension of several: with the defaults N × C × H × W to N × CHW.</summary>
public sealed class Flatten : Module<Tensor, Tensor>
{
    internal Flatten(long start_dim, long end_dim)
        : base(nameof(Flatten)) => (this.start_dim, this.end_dim) = (start_dim, end_dim);

    /// <summary>The first of the dimensions.</summary>
    public long start_dim { get; set; }

    /// <summary>The last of the dimensions.</summary>
    public long end_dim { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => Call.One("flatten.using_ints", input, start_dim, end_dim);
}
