using TorchSharp.Calls;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Samples that are the rows of tensors: sample i is the i-th row of each.</summary>
public sealed class TensorDataset : utils.data.IterableDataset
{
    private readonly Tensor[] _tensors;

    /// <summary>The rows of these tensors.</summary>
    /// <exception cref="ArgumentException">There are none, or they have different numbers of rows.</exception>
    internal TensorDataset(Tensor[] tensors)
    {
        if (tensors.Length == 0 || Array.Exists(tensors, tensor => tensor.ndim == 0 || tensor.size(0) != tensors[0].size(0)))
        {
            throw new ArgumentException(
                $"A data set needs tensors with the same number of rows, and got {string.Join(" and ", tensors.Select(tensor => $"[{string.Join(", ", tensor.shape)}]"))}.",
                nameof(tensors));
        }

        _tensors = Array.ConvertAll(tensors, tensor => tensor.alias().DetachFromDisposeScope());
        Count = tensors[0].size(0);
    }

    /// <inheritdoc/>
    public override long Count { get; }

    /// <inheritdoc/>
    public override IList<Tensor> GetTensor(long index) => Array.ConvertAll(_tensors, tensor => Call.One("select.int", tensor, 0L, index));

    /// <summary>Some rows of each tensor: what stacking the samples of these numbers gives.</summary>
    internal List<Tensor> Rows(long[] indices)
    {
        using var numbers = tensor(indices);
        return [.. _tensors.Select(tensor => Call.One("index_select", tensor, 0L, numbers))];
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        foreach (var tensor in _tensors)
        {
            tensor.Dispose();
        }
    }
}
