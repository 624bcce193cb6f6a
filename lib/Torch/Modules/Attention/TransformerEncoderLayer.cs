using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>
/// Attention of a sequence to itself, then two linear layers, each with dropout, its input added, and layer normalization
/// after it: T × N × E to T × N × E. Vaswani et al. (2017), section 3.1.
/// </summary>
public sealed class TransformerEncoderLayer : Module<Tensor, Tensor>, IModule<Tensor, Tensor?, Tensor>, IModule<Tensor, Tensor?, Tensor?, Tensor>
{
    private readonly (long Size, long Heads, long Inner, double Dropout, Activations Activation) _settings;
    private readonly MultiheadAttention _attention;
    private readonly Linear _first;
    private readonly Linear _second;
    private readonly LayerNorm _afterAttention;
    private readonly LayerNorm _afterLinear;

    internal TransformerEncoderLayer(long d_model, long nhead, long dim_feedforward, double dropout, Activations activation)
        : base(nameof(TransformerEncoderLayer))
    {
        _settings = (d_model, nhead, dim_feedforward, dropout, activation);
        register_module("self_attn", _attention = MultiheadAttention(d_model, nhead, dropout));
        register_module("linear1", _first = Linear(d_model, dim_feedforward));
        register_module("linear2", _second = Linear(dim_feedforward, d_model));
        register_module("norm1", _afterAttention = LayerNorm(d_model));
        register_module("norm2", _afterLinear = LayerNorm(d_model));
    }

    /// <summary>The sequence, encoded.</summary>
    /// <param name="src">T × N × E.</param>
    /// <param name="src_mask">T × T: true where a place does not look, or numbers that are added.</param>
    /// <param name="src_key_padding_mask">N × T: true where a place does not count.</param>
    public Tensor forward(Tensor src, Tensor? src_mask, Tensor? src_key_padding_mask)
    {
        var attended = _attention.call(src, src, src, src_key_padding_mask, false, src_mask).Item1;
        var x = _afterAttention.call(src + Dropped(attended));
        var inner = _first.call(x);
        var active = _settings.Activation == Activations.GELU ? functional.gelu(inner) : functional.relu(inner);
        return _afterLinear.call(x + Dropped(_second.call(Dropped(active))));
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor src) => forward(src, null, null);

    /// <summary>The sequence, encoded, with the hooks before and after.</summary>
    public Tensor call(Tensor src, Tensor? src_mask) => call(src, src_mask, null);

    /// <summary>The sequence, encoded, with the hooks before and after.</summary>
    public Tensor call(Tensor src, Tensor? src_mask, Tensor? src_key_padding_mask) => Hooked(src, x => forward(x, src_mask, src_key_padding_mask));

    /// <summary>A layer with the same weights, that learns on its own; it takes nothing of the random stream.</summary>
    internal TransformerEncoderLayer Copy()
    {
        using var state = random.get_rng_state();
        var copy = new TransformerEncoderLayer(_settings.Size, _settings.Heads, _settings.Inner, _settings.Dropout, _settings.Activation);
        random.set_rng_state(state);
        copy.to(_first.weight.dtype).load_state_dict(state_dict());
        copy.train(training);
        return copy;
    }

    private Tensor Dropped(Tensor x) => functional.dropout(x, _settings.Dropout, training && _settings.Dropout > 0);
}
