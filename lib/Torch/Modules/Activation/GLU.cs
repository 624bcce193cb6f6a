using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>a σ(b), with a and b the halves of x along a dimension.</summary>
public sealed class GLU : Module<Tensor, Tensor>
{
    internal GLU(long dim)
        : base(nameof(GLU)) => this.dim = dim;

    /// <summary>The dimension.</summary>
    public long dim { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => functional.glu(input, dim);
}
