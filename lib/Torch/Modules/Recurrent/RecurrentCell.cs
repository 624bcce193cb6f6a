using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>What one step of a recurrent layer has: its weights.</summary>
public abstract class RecurrentCell<TState, TResult> : Module<Tensor, TState, TResult>
{
    private protected RecurrentCell(string name, long gates, long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype)
        : base(name)
    {
        HiddenSize = hiddenSize;
        weight_ih = new Parameter(empty(gates * hiddenSize, inputSize, dtype, device));
        weight_hh = new Parameter(empty(gates * hiddenSize, hiddenSize, dtype, device));
        bias_ih = bias ? new Parameter(empty(gates * hiddenSize, dtype, device)) : null;
        bias_hh = bias ? new Parameter(empty(gates * hiddenSize, dtype, device)) : null;
        Weights.Recurrent(parameters(), hiddenSize);
    }

    /// <summary>The input's weights: gates · hidden size × inputs.</summary>
    public Parameter weight_ih { get; set => field = Keep(nameof(weight_ih), value); }

    /// <summary>The hidden state's weights: gates · hidden size × hidden size.</summary>
    public Parameter weight_hh { get; set => field = Keep(nameof(weight_hh), value); }

    /// <summary>The input's bias; null when there is none.</summary>
    public Parameter? bias_ih { get; set => field = Keep(nameof(bias_ih), value); }

    /// <summary>The hidden state's bias; null when there is none.</summary>
    public Parameter? bias_hh { get; set => field = Keep(nameof(bias_hh), value); }

    /// <summary>The length of a hidden state.</summary>
    private protected long HiddenSize { get; }

    /// <summary>A state of zeros: N × hidden size.</summary>
    private protected Tensor Zeros(Tensor input) => zeros([input.size(0), HiddenSize], input.dtype);
}
