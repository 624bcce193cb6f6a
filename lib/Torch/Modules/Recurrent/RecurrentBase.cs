using System.Globalization;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>What recurrent layers have in common: their sizes and weights, in the order of libtorch's fused operators.</summary>
public abstract class RecurrentBase<TState, TResult> : Module<Tensor, TState, TResult>
{
    private readonly long _inputSize;
    private readonly long _hiddenSize;
    private readonly bool _hasBias;

    private protected RecurrentBase(
        string name, long gates, long inputSize, long hiddenSize, long numLayers, bool bias, bool batchFirst, double dropout, bool bidirectional,
        Device? device, ScalarType? dtype)
        : base(name)
    {
        (_inputSize, _hiddenSize, _hasBias) = (inputSize, hiddenSize, bias);
        (Layers, BatchFirst, DropoutRate, Bidirectional) = (numLayers, batchFirst, dropout, bidirectional);
        FlatWeights = [.. Make(gates, dtype, device)];
        TorchSharp.Modules.Weights.Recurrent(FlatWeights, hiddenSize);
    }

    /// <summary>The weights, layer by layer: input's, hidden state's, and their biases; with both directions, backwards after forwards.</summary>
    private protected Tensor[] FlatWeights { get; }

    /// <summary>How many layers.</summary>
    private protected long Layers { get; }

    /// <summary>Whether the batch is the first dimension, not the time.</summary>
    private protected bool BatchFirst { get; }

    /// <summary>Whether there are biases.</summary>
    private protected bool HasBias => _hasBias;

    /// <summary>The probability with which what passes between layers is dropped.</summary>
    private protected double DropoutRate { get; }

    /// <summary>Whether it also runs backwards through time.</summary>
    private protected bool Bidirectional { get; }

    private long Directions => Bidirectional ? 2 : 1;

    /// <summary>A state of zeros: layers · directions × N × hidden size.</summary>
    private protected Tensor Zeros(Tensor input) =>
        zeros([Layers * Directions, input.size(BatchFirst ? 0 : 1), _hiddenSize], input.dtype);

    /// <summary>The input as a batch, of one sequence if it is one sequence without a batch.</summary>
    /// <exception cref="ArgumentException">It has not two or three dimensions, or another last one than the layer's input size.</exception>
    private protected Tensor Batched(Tensor input)
    {
        if (input.ndim is not (2 or 3) || input.size(-1) != _inputSize)
        {
            throw new ArgumentException(
                $"{GetName()} takes {(BatchFirst ? "N × T" : "T × N")} × {_inputSize} or T × {_inputSize}, not [{string.Join(", ", input.shape)}].", nameof(input));
        }

        return input.ndim == 3 ? input : Calls.Call.One("unsqueeze", input, BatchFirst ? 0L : 1L);
    }

    /// <summary>A result without the batch, if the input had none.</summary>
    private protected static Tensor Unbatched(Tensor result, Tensor input, long dimension) =>
        input.ndim == 3 ? result : Calls.Call.One("squeeze.dim", result, dimension);

    /// <summary>A state as a batch, if the input has none.</summary>
    /// <exception cref="ArgumentException">It is not layers · directions × N × hidden size: libtorch would repeat it, or the input.</exception>
    private protected Tensor BatchedState(Tensor state, Tensor input)
    {
        long[] batch = input.ndim == 3 ? [input.size(BatchFirst ? 0 : 1)] : [];
        long[] shape = [Layers * Directions, .. batch, _hiddenSize];
        return !state.shape.SequenceEqual(shape)
            ? throw new ArgumentException($"{GetName()} takes a state [{string.Join(", ", shape)}] with this input, not [{string.Join(", ", state.shape)}].", nameof(state))
            : batch.Length == 1 ? state : Calls.Call.One("unsqueeze", state, 1L);
    }

    private IEnumerable<Parameter> Make(long gates, ScalarType? dtype, Device? device)
    {
        for (var layer = 0L; layer < Layers; layer++)
        {
            var inputs = layer == 0 ? _inputSize : _hiddenSize * Directions;
            for (var direction = 0; direction < Directions; direction++)
            {
                var suffix = string.Create(CultureInfo.InvariantCulture, $"_l{layer}{(direction == 1 ? "_reverse" : "")}");
                yield return Keep("weight_ih" + suffix, new Parameter(empty(gates * _hiddenSize, inputs, dtype, device)));
                yield return Keep("weight_hh" + suffix, new Parameter(empty(gates * _hiddenSize, _hiddenSize, dtype, device)));
                if (_hasBias)
                {
                    yield return Keep("bias_ih" + suffix, new Parameter(empty(gates * _hiddenSize, dtype, device)));
                    yield return Keep("bias_hh" + suffix, new Parameter(empty(gates * _hiddenSize, dtype, device)));
                }
            }
        }
    }
}
