using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>What is neither a tensor nor a network.</summary>
    public static partial class utils
    {
        public static partial class data
        {
            /// <summary>Samples that are the rows of tensors.</summary>
            /// <exception cref="ArgumentException">There are none, or they have different numbers of rows.</exception>
            public static TensorDataset TensorDataset(params Tensor[] tensors) => new(tensors);

            /// <summary>Batches of samples with names, in their own order, or with <paramref name="shuffle"/> in another random one for each pass.</summary>
            /// <param name="dataset">The samples.</param>
            /// <param name="batchSize">How many a batch has.</param>
            /// <param name="shuffle">Whether the order is random.</param>
            /// <param name="device">Where the batches lie; by default the processor.</param>
            /// <param name="seed">Fixes the random orders; without it <see cref="manual_seed"/> does.</param>
            /// <param name="num_worker">On how many threads the samples of a batch are got.</param>
            /// <param name="drop_last">Whether a last batch of fewer samples is left out.</param>
            /// <param name="disposeBatch">Whether a batch is disposed when the next one is asked for.</param>
            /// <param name="disposeDataset">Whether the data set is disposed with the loader.</param>
            public static DataLoader DataLoader(
                Dataset dataset, int batchSize, bool shuffle = false, Device? device = null, int? seed = null, int num_worker = 1,
                bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset);

            /// <summary>Batches of samples with names, in the order of the numbers that <paramref name="shuffler"/> gives for each pass.</summary>
            public static DataLoader DataLoader(
                Dataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device = null, int num_worker = 1,
                bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset);

            /// <summary>Batches of samples that are lists, in their own order, or with <paramref name="shuffle"/> in another random one for each pass.</summary>
            /// <param name="dataset">The samples.</param>
            /// <param name="batchSize">How many a batch has.</param>
            /// <param name="shuffle">Whether the order is random.</param>
            /// <param name="device">Where the batches lie; by default the processor.</param>
            /// <param name="seed">Fixes the random orders; without it <see cref="manual_seed"/> does.</param>
            /// <param name="num_worker">On how many threads the samples of a batch are got.</param>
            /// <param name="drop_last">Whether a last batch of fewer samples is left out.</param>
            /// <param name="disposeBatch">Whether a batch is disposed when the next one is asked for.</param>
            /// <param name="disposeDataset">Whether the data set is disposed with the loader.</param>
            public static IterableDataLoader DataLoader(
                IterableDataset dataset, int batchSize, bool shuffle = false, Device? device = null, int? seed = null, int num_worker = 1,
                bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset);

            /// <summary>Batches of samples that are lists, in the order of the numbers that <paramref name="shuffler"/> gives for each pass.</summary>
            public static IterableDataLoader DataLoader(
                IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device = null, int num_worker = 1,
                bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset);
        }
    }
}
