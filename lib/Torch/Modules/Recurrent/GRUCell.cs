using TorchSharp.Calls;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>One step of a <see cref="GRU"/>: N × inputs to N × hidden size.</summary>
public sealed class GRUCell : RecurrentCell<Tensor?, Tensor>
{
    internal GRUCell(long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(GRUCell), 3, inputSize, hiddenSize, bias, device, dtype)
    {
    }

    /// <summary>The next hidden state.</summary>
    /// <param name="input">N × inputs.</param>
    /// <param name="hx">The hidden state, N × hidden size; by default zeros.</param>
    public override Tensor forward(Tensor input, Tensor? hx = null) =>
        Call.One("gru_cell", input, hx ?? Zeros(input), weight_ih, weight_hh, bias_ih, bias_hh);

    /// <inheritdoc cref="forward"/>
    public new Tensor call(Tensor input, Tensor? hx = null) => base.call(input, hx);
}
