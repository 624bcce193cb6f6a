using TorchSharp.Calls;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace TorchSharp.Modules;

/// <summary>The batches of a data set whose samples are tensors with names.</summary>
public sealed class DataLoader : DataLoader<Dictionary<string, Tensor>, Dictionary<string, Tensor>>
{
    internal DataLoader(
        Dataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device, int num_worker, bool drop_last, bool disposeBatch, bool disposeDataset)
        : base(dataset, batchSize, Collate, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    internal DataLoader(
        Dataset dataset, int batchSize, bool shuffle, Device? device, int? seed, int num_worker, bool drop_last, bool disposeBatch, bool disposeDataset)
        : base(dataset, batchSize, Collate, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    private static Dictionary<string, Tensor> Collate(IEnumerable<Dictionary<string, Tensor>> samples, Device device) =>
        samples.First().Keys.ToDictionary(name => name, name => Call.One("stack", samples.Select(sample => sample[name]).ToArray(), 0L));
}
