using TorchSharp.Calls;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Gated recurrent unit: r, z = σ(W x + U h + b), n = tanh(W x + b + r (U h + b′)), h′ = (1 − z) n + z h, gates in the order r, z, n.
/// T × N × inputs (N × T × inputs with batchFirst) to T × N × hidden sizes. Cho et al. (2014).
/// </summary>
public sealed class GRU : RecurrentBase<Tensor?, (Tensor, Tensor)>
{
    internal GRU(
        long inputSize, long hiddenSize, long numLayers, bool bias, bool batchFirst, double dropout, bool bidirectional, Device? device, ScalarType? dtype)
        : base(nameof(GRU), 3, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype)
    {
    }

    /// <summary>What comes out at each time, and the last hidden state.</summary>
    /// <param name="input">T × N × inputs, or N × T × inputs with batchFirst, or T × inputs.</param>
    /// <param name="h0">The first hidden state, layers · directions × N × hidden size; by default zeros.</param>
    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0 = null)
    {
        var batch = Batched(input);
        var (output, h) = Call.Two(
            "gru.input", batch, h0 is null ? Zeros(batch) : BatchedState(h0, input), FlatWeights, HasBias, Layers, DropoutRate, training,
            Bidirectional, BatchFirst);
        return (Unbatched(output, input, BatchFirst ? 0 : 1), Unbatched(h, input, 1));
    }

    /// <inheritdoc cref="forward"/>
    public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0);
}
