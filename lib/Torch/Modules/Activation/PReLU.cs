using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>x, or a x below 0, a being learnt: one for all, or one for each channel.</summary>
public sealed class PReLU : Module<Tensor, Tensor>
{
    internal PReLU(long num_parameters, double init, Device? device, ScalarType? dtype)
        : base(nameof(PReLU)) => weight = new Parameter(full(num_parameters, init, dtype, device));

    /// <summary>a.</summary>
    public Parameter weight { get; set => field = Keep(nameof(weight), value); }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => functional.prelu(input, weight);
}
