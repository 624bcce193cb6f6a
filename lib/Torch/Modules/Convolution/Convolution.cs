using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>What convolutions have in common: weights, biases, and how the kernels move.</summary>
public abstract class Convolution : Module<Tensor, Tensor>
{
    private readonly long[]? _around;

    private protected Convolution(string name, Kernel kernel, long[] shape, long outputs, bool bias, Device? device, ScalarType? dtype)
        : base(name)
    {
        Moves = kernel;
        _around = kernel is { Mode: PaddingModes.Zeros, Behind: null }
            ? null
            : [.. kernel.Padding.Zip(kernel.Behind ?? kernel.Padding, (before, behind) => new[] { before, behind }).Reverse().SelectMany(pair => pair)];
        LeftPadding = _around is null ? kernel.Padding : new long[kernel.Padding.Length];
        weight = new Parameter(empty(shape, dtype, device));
        this.bias = bias ? new Parameter(empty(outputs, dtype, device)) : null;
        Weights.Initialize(weight, this.bias);
    }

    /// <summary>The kernels: outputs × inputs/groups × lengths; of a transposed one inputs × outputs/groups × lengths.</summary>
    public Parameter weight { get; set => field = Keep(nameof(weight), value); }

    /// <summary>A summand for each output channel; null when there is none.</summary>
    public Parameter? bias { get; set => field = Keep(nameof(bias), value); }

    /// <summary>How the kernels move.</summary>
    private protected Kernel Moves { get; }

    /// <summary>The padding that is left to the operator, which pads with zeros, on both sides alike.</summary>
    private protected long[] LeftPadding { get; }

    /// <summary>The input, padded as the operator cannot.</summary>
    private protected Tensor Padded(Tensor input) => _around is null ? input : functional.pad(input, _around, Moves.Mode);
}
