using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>x tanh(softplus(x)).</summary>
public sealed class Mish : Module<Tensor, Tensor>
{
    internal Mish()
        : base(nameof(Mish))
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => functional.mish(input);
}
