using TorchSharp.Calls;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>The linear layers before the heads of attention: of one matrix when queries, keys and values are equally long, and otherwise of three.</summary>
internal sealed class Projections : Module
{
    private readonly long _size;
    private readonly Parameter? _together;
    private readonly Tensor[] _each = [];
    private readonly Parameter? _bias;

    public Projections(long size, long keySize, long valueSize, bool bias)
        : base(nameof(Projections))
    {
        _size = size;
        if (keySize == size && valueSize == size)
        {
            _together = Keep("in_proj_weight", new Parameter(empty(3 * size, size)));
        }
        else
        {
            _each =
            [
                Keep("q_proj_weight", new Parameter(empty(size, size))),
                Keep("k_proj_weight", new Parameter(empty(size, keySize))),
                Keep("v_proj_weight", new Parameter(empty(size, valueSize))),
            ];
        }

        _bias = bias ? Keep("in_proj_bias", new Parameter(empty(3 * size))) : null;
    }

    /// <summary>The projected queries, keys and values.</summary>
    public (Tensor Query, Tensor Key, Tensor Value) Of(Tensor query, Tensor key, Tensor value)
    {
        if (_together is not null && query == (object)key && key == (object)value)
        {
            var all = Call.Many("chunk", functional.linear(query, _together, _bias), 3L, -1L);
            return (all[0], all[1], all[2]);
        }

        var weights = _together is null ? _each : Call.Many("chunk", _together, 3L);
        var biases = _bias is null ? null : Call.Many("chunk", _bias, 3L);
        return (
            functional.linear(query, weights[0], biases?[0]), functional.linear(key, weights[1], biases?[1]),
            functional.linear(value, weights[2], biases?[2]));
    }

    /// <summary>Glorot's uniform weights, and biases of zero.</summary>
    public void Initialize()
    {
        foreach (var weight in _together is null ? _each : [_together])
        {
            init.xavier_uniform_(weight);
        }

        if (_bias is not null)
        {
            init.zeros_(_bias);
        }
    }
}
