using TorchSharp.Calls;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>Makes several dimensions of one: the reverse of <see cref="Flatten"/>.</summary>
public sealed class Unflatten : Module<Tensor, Tensor>
{
    internal Unflatten(long dim, long[] unflattened_size)
        : base(nameof(Unflatten)) => (this.dim, this.unflattened_size) = (dim, unflattened_size);

    /// <summary>The dimension.</summary>
    public long dim { get; set; }

    /// <summary>The lengths that it becomes.</summary>
    public long[] unflattened_size { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => Call.One("unflatten.int", input, dim, unflattened_size);
}
