using TorchSharp.Calls;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>One step of an <see cref="LSTM"/>: N × inputs to N × hidden size.</summary>
public sealed class LSTMCell : RecurrentCell<(Tensor, Tensor)?, (Tensor, Tensor)>
{
    internal LSTMCell(long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(LSTMCell), 4, inputSize, hiddenSize, bias, device, dtype)
    {
    }

    /// <summary>The next hidden and cell states.</summary>
    /// <param name="input">N × inputs.</param>
    /// <param name="h0_c0">The hidden and cell states, N × hidden size each; by default zeros.</param>
    public override (Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0 = null)
    {
        Tensor[] state = h0_c0 is var (h0, c0) ? [h0, c0] : [Zeros(input), Zeros(input)];
        return Call.Two("lstm_cell", input, state, weight_ih, weight_hh, bias_ih, bias_hh);
    }

    /// <inheritdoc cref="forward"/>
    public new (Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);
}
