using TorchSharp.Calls;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace TorchSharp.Modules;

/// <summary>The batches of a data set whose samples are lists of tensors.</summary>
public sealed class IterableDataLoader : DataLoader<IList<Tensor>, IList<Tensor>>
{
    internal IterableDataLoader(
        IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device, int num_worker, bool drop_last, bool disposeBatch, bool disposeDataset)
        : base(dataset, batchSize, Collate, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    internal IterableDataLoader(
        IterableDataset dataset, int batchSize, bool shuffle, Device? device, int? seed, int num_worker, bool drop_last, bool disposeBatch, bool disposeDataset)
        : base(dataset, batchSize, Collate, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    /// <summary>Rows of tensors need no stacking.</summary>
    private protected override IList<Tensor> Batch(Dataset<IList<Tensor>> dataset, long[] numbers) =>
        dataset is TensorDataset rows ? rows.Rows(numbers) : base.Batch(dataset, numbers);

    private static IList<Tensor> Collate(IEnumerable<IList<Tensor>> samples, Device device) =>
        [.. Enumerable.Range(0, samples.First().Count).Select(i => Call.One("stack", samples.Select(sample => sample[i]).ToArray(), 0L))];
}
