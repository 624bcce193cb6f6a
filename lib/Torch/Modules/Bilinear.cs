using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>x₁ᵀ Wₖ x₂ + bₖ for each output k, with W (outputs × inputs₁ × inputs₂).</summary>
public sealed class Bilinear : Module<Tensor, Tensor, Tensor>
{
    internal Bilinear(long in1Features, long in2Features, long outputSize, bool hasBias, Device? device, ScalarType? dtype)
        : base(nameof(Bilinear))
    {
        weight = new Parameter(empty(outputSize, in1Features, in2Features, dtype, device));
        bias = hasBias ? new Parameter(empty(outputSize, dtype, device)) : null;
        var bound = 1 / Math.Sqrt(in1Features);
        init.uniform_(weight, -bound, bound);
        if (bias is not null)
        {
            init.uniform_(bias, -bound, bound);
        }
    }

    /// <summary>W: outputs × inputs₁ × inputs₂.</summary>
    public Parameter weight { get; set => field = Keep(nameof(weight), value); }

    /// <summary>b: outputs; null when there is none.</summary>
    public Parameter? bias { get; set => field = Keep(nameof(bias), value); }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input1, Tensor input2) => functional.bilinear(input1, input2, weight, bias);
}
