using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>Encoder layers one after the other, which start with the same weights: T × N × E to T × N × E.</summary>
public sealed class TransformerEncoder : Module<Tensor, Tensor?, Tensor?, Tensor>, IModule<Tensor, Tensor?, Tensor>, IModule<Tensor, Tensor>
{
    private readonly ModuleList<TransformerEncoderLayer> _layers;

    internal TransformerEncoder(TransformerEncoderLayer encoder_layer, long num_layers)
        : base(nameof(TransformerEncoder)) =>
        register_module("layers", _layers = new(Enumerable.Range(0, (int)num_layers).Select(_ => encoder_layer.Copy())));

    /// <summary>The sequence, encoded.</summary>
    /// <param name="src">T × N × E.</param>
    /// <param name="src_mask">T × T: true where a place does not look, or numbers that are added.</param>
    /// <param name="src_key_padding_mask">N × T: true where a place does not count.</param>
    public override Tensor forward(Tensor src, Tensor? src_mask, Tensor? src_key_padding_mask) =>
        _layers.Aggregate(src, (x, layer) => layer.call(x, src_mask, src_key_padding_mask));

    /// <summary>The sequence, encoded, with the hooks before and after.</summary>
    public new Tensor call(Tensor src, Tensor? src_mask, Tensor? src_key_padding_mask) => base.call(src, src_mask, src_key_padding_mask);

    /// <summary>The sequence, encoded, with the hooks before and after.</summary>
    public Tensor call(Tensor src, Tensor? src_mask) => call(src, src_mask, null);

    /// <summary>The sequence, encoded, with the hooks before and after.</summary>
    public Tensor call(Tensor src) => call(src, null, null);
}
