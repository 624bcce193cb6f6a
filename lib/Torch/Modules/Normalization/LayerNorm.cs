using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>(x − mean) / √(variance + ε) · weight + bias, over the last dimensions of each sample: Ba, Kiros and Hinton (2016).</summary>
public sealed class LayerNorm : Module<Tensor, Tensor>
{
    private readonly long[] _shape;
    private readonly double _eps;

    internal LayerNorm(long[] normalized_shape, double eps, bool elementwise_affine, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(LayerNorm))
    {
        (_shape, _eps) = (normalized_shape, eps);
        weight = elementwise_affine ? new Parameter(ones(normalized_shape, dtype, device)) : null;
        this.bias = elementwise_affine && bias ? new Parameter(zeros(normalized_shape, dtype, device)) : null;
    }

    /// <summary>A factor for each element; null when there is none.</summary>
    public Parameter? weight { get; set => field = Keep(nameof(weight), value); }

    /// <summary>A summand for each element; null when there is none.</summary>
    public Parameter? bias { get; set => field = Keep(nameof(bias), value); }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => functional.layer_norm(tensor, _shape, weight, bias, _eps);
}
