using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>The row of a table for each index: … to … × dimensions.</summary>
public sealed class Embedding : Module<Tensor, Tensor>
{
    private readonly long? _padding;
    private readonly double? _maxNorm;
    private readonly double _normType;
    private readonly bool _scaleByFrequency;
    private readonly bool _sparse;

    internal Embedding(
        Tensor table, long? padding_idx, double? max_norm, double norm_type, bool scale_grad_by_freq, bool sparse, bool learn = true)
        : base(nameof(Embedding))
    {
        (_padding, _maxNorm, _normType) = (padding_idx, max_norm, norm_type);
        (_scaleByFrequency, _sparse) = (scale_grad_by_freq, sparse);
        weight = new Parameter(table, learn);
    }

    /// <summary>The table: indices × dimensions.</summary>
    public Parameter weight { get; set => field = Keep(nameof(weight), value); }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        functional.embedding(input, weight, _padding, _maxNorm, _normType, _scaleByFrequency, _sparse);

    /// <summary>A table of normal random numbers, with zeros in the row that pads.</summary>
    internal static Tensor Random(long num_embeddings, long embedding_dims, long? padding_idx, Device? device, ScalarType? dtype)
    {
        var table = empty(num_embeddings, embedding_dims, dtype, device).normal_();
        if (padding_idx is { } row)
        {
            using var padding = Calls.Call.One("select.int", table, 0L, row);
            padding.zero_();
        }

        return table;
    }
}
