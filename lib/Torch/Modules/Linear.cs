using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>x Wᵀ + b, with x (… × inputs), W (outputs × inputs) and b (outputs).</summary>
public sealed class Linear : Module<Tensor, Tensor>
{
    internal Linear(long inputSize, long outputSize, bool hasBias, Device? device, ScalarType? dtype)
        : base(nameof(Linear))
    {
        weight = new Parameter(empty(outputSize, inputSize, dtype, device));
        bias = hasBias ? new Parameter(empty(outputSize, dtype, device)) : null;
        Weights.Initialize(weight, bias);
    }

    /// <summary>W: outputs × inputs.</summary>
    public Parameter weight { get; set => field = Keep(nameof(weight), value); }

    /// <summary>b: outputs; null when there is none.</summary>
    public Parameter? bias { get; set => field = Keep(nameof(bias), value); }

    /// <summary>The length of what comes in.</summary>
    public long in_features => weight.size(1);

    /// <summary>The length of what goes out.</summary>
    public long out_features => weight.size(0);

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => functional.linear(input, weight, bias);
}
