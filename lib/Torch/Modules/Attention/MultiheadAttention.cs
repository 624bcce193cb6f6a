using TorchSharp.Calls;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>
/// Attention in several heads: softmax(Qᵢ Kᵢᵀ / √d + mask) Vᵢ of each head i, side by side, through a linear layer.
/// L × N × E queries, S × N × E keys and values. Vaswani et al. (2017), section 3.2.2.
/// </summary>
public sealed class MultiheadAttention : Module<Tensor, Tensor, Tensor, Tensor?, bool, Tensor?, Tuple<Tensor, Tensor>>
{
    private readonly long _heads;
    private readonly double _dropout;
    private readonly bool _addZero;
    private readonly Projections _in;

    internal MultiheadAttention(
        long embedded_dim, long num_heads, double dropout, bool bias, bool add_bias_kv, bool add_zero_attn, long? kdim, long? vdim)
        : base(nameof(MultiheadAttention))
    {
        if (num_heads < 1 || embedded_dim % num_heads != 0)
        {
            throw new ArgumentException($"{num_heads} heads do not divide an embedding of {embedded_dim}.", nameof(num_heads));
        }

        (_heads, _dropout, _addZero) = (num_heads, dropout, add_zero_attn);
        _in = new Projections(embedded_dim, kdim ?? embedded_dim, vdim ?? embedded_dim, bias);
        out_proj = new Linear(embedded_dim, embedded_dim, bias, null, null);
        foreach (var (name, parameter) in _in.named_parameters())
        {
            Keep(name, parameter);
        }

        bias_k = add_bias_kv ? new Parameter(empty(1, 1, embedded_dim)) : null;
        bias_v = add_bias_kv ? new Parameter(empty(1, 1, embedded_dim)) : null;
        register_module(nameof(out_proj), out_proj);
        Initialize();
    }

    /// <summary>What the heads' results go through.</summary>
    public Linear out_proj { get; }

    /// <summary>A key that is put behind the others; null when there is none.</summary>
    public Parameter? bias_k { get; set => field = Keep(nameof(bias_k), value); }

    /// <summary>A value that is put behind the others; null when there is none.</summary>
    public Parameter? bias_v { get; set => field = Keep(nameof(bias_v), value); }

    /// <summary>What is attended to, and the weights of it, as the mean of the heads'.</summary>
    /// <param name="query">L × N × E.</param>
    /// <param name="key">S × N × kdim.</param>
    /// <param name="value">S × N × vdim.</param>
    /// <param name="key_padding_mask">N × S: true where a key does not count.</param>
    /// <param name="need_weights">Whether the weights are wanted; otherwise they are null.</param>
    /// <param name="attn_mask">L × S, or N · heads × L × S: true where a query does not look, or numbers that are added.</param>
    /// <returns>L × N × E, and N × L × S.</returns>
    public override Tuple<Tensor, Tensor> forward(
        Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask = null, bool need_weights = true, Tensor? attn_mask = null)
    {
        var (length, batch, size) = (query.size(0), query.size(1), query.size(2));
        var (q, k, v) = _in.Of(query, key, value);
        var mask = Hidden.Of(q, attn_mask, key_padding_mask, batch, _heads, key.size(0));
        if (bias_k is not null && bias_v is not null)
        {
            k = Call.One("cat", new[] { k, bias_k.expand(1, batch, size) }, 0L);
            v = Call.One("cat", new[] { v, bias_v.expand(1, batch, size) }, 0L);
            mask = Hidden.Longer(mask);
        }

        (q, k, v) = (Split(q, batch), Split(k, batch), Split(v, batch));
        if (_addZero)
        {
            var zero = zeros([batch * _heads, 1, size / _heads], k.dtype);
            (k, v, mask) = (Call.One("cat", new[] { k, zero }, 1L), Call.One("cat", new[] { v, zero }, 1L), Hidden.Longer(mask));
        }

        var scores = Call.One("bmm", q * (1 / Math.Sqrt(size / _heads)), Call.One("transpose.int", k, -2L, -1L));
        var weights = functional.softmax(mask is null ? scores : scores + mask, -1);
        var heads = Call.One("bmm", functional.dropout(weights, _dropout, training && _dropout > 0), v);
        var joined = Call.One("reshape", Call.One("transpose.int", heads, 0L, 1L), new[] { length, batch, size });
        var mean = need_weights
            ? Call.One("mean.dim", Call.One("view", weights, new[] { batch, _heads, length, k.size(1) }), Argument.ListOf(1))
            : null;
        return Tuple.Create(out_proj.forward(joined), mean!);
    }

    /// <inheritdoc cref="forward"/>
    public new Tuple<Tensor, Tensor> call(
        Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask = null, bool need_weights = true, Tensor? attn_mask = null) =>
        base.call(query, key, value, key_padding_mask, need_weights, attn_mask);

    private Tensor Split(Tensor tensor, long batch) => Call.One(
        "transpose.int", Call.One("reshape", tensor, new[] { -1, batch * _heads, tensor.size(2) / _heads }), 0L, 1L);

    private void Initialize()
    {
        _in.Initialize();
        if (out_proj.bias is { } bias)
        {
            init.zeros_(bias);
        }

        foreach (var extra in new[] { bias_k, bias_v }.OfType<Parameter>())
        {
            init.xavier_normal_(extra);
        }
    }
}
