using TorchSharp.Calls;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Long short-term memory: i, f, o = σ(W x + U h + b), g = tanh(W x + U h + b), c′ = f c + i g, h′ = o tanh(c′), gates in the
/// order i, f, g, o. T × N × inputs (N × T × inputs with batchFirst) to T × N × hidden sizes. Hochreiter and Schmidhuber (1997).
/// </summary>
public sealed class LSTM : RecurrentBase<(Tensor, Tensor)?, (Tensor, Tensor, Tensor)>
{
    internal LSTM(
        long inputSize, long hiddenSize, long numLayers, bool bias, bool batchFirst, double dropout, bool bidirectional, Device? device, ScalarType? dtype)
        : base(nameof(LSTM), 4, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype)
    {
    }

    /// <summary>What comes out at each time, and the last hidden and cell states.</summary>
    /// <param name="input">T × N × inputs, or N × T × inputs with batchFirst, or T × inputs.</param>
    /// <param name="h0_c0">The first hidden and cell states, layers · directions × N × hidden size each; by default zeros.</param>
    public override (Tensor, Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0 = null)
    {
        var batch = Batched(input);
        Tensor[] state = h0_c0 is var (h0, c0)
            ? [BatchedState(h0, input), BatchedState(c0, input)]
            : [Zeros(batch), Zeros(batch)];
        var (output, h, c) = Call.Three(
            "lstm.input", batch, state, FlatWeights, HasBias, Layers, DropoutRate, training, Bidirectional, BatchFirst);
        return (Unbatched(output, input, BatchFirst ? 0 : 1), Unbatched(h, input, 1), Unbatched(c, input, 1));
    }

    /// <inheritdoc cref="forward"/>
    public new (Tensor, Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);
}
