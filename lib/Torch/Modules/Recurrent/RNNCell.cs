using TorchSharp.Calls;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>One step of an <see cref="RNN"/>: N × inputs to N × hidden size.</summary>
public sealed class RNNCell : RecurrentCell<Tensor?, Tensor>
{
    private readonly string _operator;

    internal RNNCell(long inputSize, long hiddenSize, NonLinearities nonLinearity, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(RNNCell), 1, inputSize, hiddenSize, bias, device, dtype) =>
        _operator = nonLinearity == NonLinearities.Tanh ? "rnn_tanh_cell" : "rnn_relu_cell";

    /// <summary>The next hidden state.</summary>
    /// <param name="input">N × inputs.</param>
    /// <param name="hx">The hidden state, N × hidden size; by default zeros.</param>
    public override Tensor forward(Tensor input, Tensor? hx = null) =>
        Call.One(_operator, input, hx ?? Zeros(input), weight_ih, weight_hh, bias_ih, bias_hh);

    /// <inheritdoc cref="forward"/>
    public new Tensor call(Tensor input, Tensor? hx = null) => base.call(input, hx);
}
