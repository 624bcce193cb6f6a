using TorchSharp.Calls;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>h′ = tanh(W x + U h + b), or with ReLU. T × N × inputs (N × T × inputs with batchFirst) to T × N × hidden sizes.</summary>
public sealed class RNN : RecurrentBase<Tensor?, (Tensor, Tensor)>
{
    private readonly string _operator;

    internal RNN(
        long inputSize, long hiddenSize, long numLayers, NonLinearities nonLinearity, bool bias, bool batchFirst, double dropout, bool bidirectional,
        Device? device, ScalarType? dtype)
        : base(nameof(RNN), 1, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype) =>
        _operator = nonLinearity == NonLinearities.Tanh ? "rnn_tanh.input" : "rnn_relu.input";

    /// <summary>What comes out at each time, and the last hidden state.</summary>
    /// <param name="input">T × N × inputs, or N × T × inputs with batchFirst, or T × inputs.</param>
    /// <param name="h0">The first hidden state, layers · directions × N × hidden size; by default zeros.</param>
    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0 = null)
    {
        var batch = Batched(input);
        var (output, h) = Call.Two(
            _operator, batch, h0 is null ? Zeros(batch) : BatchedState(h0, input), FlatWeights, HasBias, Layers, DropoutRate, training,
            Bidirectional, BatchFirst);
        return (Unbatched(output, input, BatchFirst ? 0 : 1), Unbatched(h, input, 1));
    }

    /// <inheritdoc cref="forward"/>
    public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0);
}
