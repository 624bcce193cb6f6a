using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace TorchSharp.Modules;

/// <summary>The batches of a data set, in order or shuffled anew each time: <c>foreach (var batch in loader)</c>.</summary>
/// <typeparam name="T">What a sample is.</typeparam>
/// <typeparam name="S">What a batch is.</typeparam>
public class DataLoader<T, S> : IEnumerable<S>, IDisposable
{
    private readonly Dataset<T> _dataset;
    private readonly Func<IEnumerable<T>, Device, S> _collate;
    private readonly IEnumerable<long> _order;
    private readonly int _size;
    private readonly int _workers;
    private readonly bool _dropLast;
    private readonly bool _disposeBatch;
    private readonly bool _disposeDataset;

    /// <summary>Batches of samples in a given order.</summary>
    /// <param name="dataset">The samples.</param>
    /// <param name="batchSize">How many a batch has.</param>
    /// <param name="collate_fn">Makes a batch of samples.</param>
    /// <param name="shuffler">The samples' numbers, in the order in which they come; enumerated for each pass.</param>
    /// <param name="device">Where the batches lie; by default the processor.</param>
    /// <param name="num_worker">On how many threads the samples of a batch are got.</param>
    /// <param name="drop_last">Whether a last batch of fewer samples is left out.</param>
    /// <param name="disposeBatch">Whether a batch is disposed when the next one is asked for.</param>
    /// <param name="disposeDataset">Whether the data set is disposed with the loader.</param>
    public DataLoader(
        Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn, IEnumerable<long> shuffler, Device? device = null,
        int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        Device.Usable(device);
        (_dataset, _size, _collate, _order, _workers) = (dataset, batchSize, collate_fn, shuffler, Math.Max(1, num_worker));
        (_dropLast, _disposeBatch, _disposeDataset) = (drop_last, disposeBatch, disposeDataset);
    }

    /// <summary>Batches of samples in their own order, or with <paramref name="shuffle"/> in another random one for each pass.</summary>
    /// <param name="dataset">The samples.</param>
    /// <param name="batchSize">How many a batch has.</param>
    /// <param name="collate_fn">Makes a batch of samples.</param>
    /// <param name="shuffle">Whether the order is random.</param>
    /// <param name="device">Where the batches lie; by default the processor.</param>
    /// <param name="seed">Fixes the random orders; without it <see cref="manual_seed"/> does.</param>
    /// <param name="num_worker">On how many threads the samples of a batch are got.</param>
    /// <param name="drop_last">Whether a last batch of fewer samples is left out.</param>
    /// <param name="disposeBatch">Whether a batch is disposed when the next one is asked for.</param>
    /// <param name="disposeDataset">Whether the data set is disposed with the loader.</param>
    public DataLoader(
        Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn, bool shuffle = false, Device? device = null,
        int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : this(dataset, batchSize, collate_fn, shuffle ? new Shuffler(dataset.Count, seed) : InOrder(dataset), device, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    /// <summary>How many batches.</summary>
    public long Count => (_dataset.Count + (_dropLast ? 0 : _size - 1)) / _size;

    /// <summary>The batches of one pass.</summary>
    public IEnumerator<S> GetEnumerator()
    {
        foreach (var numbers in _order.Chunk(_size))
        {
            if (_dropLast && numbers.Length < _size)
            {
                yield break;
            }

            var batch = Batch(_dataset, numbers);
            try
            {
                yield return batch;
            }
            finally
            {
                foreach (var tensor in _disposeBatch ? Tensors(batch) : [])
                {
                    tensor.Dispose();
                }
            }
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Lets go of the data set.</summary>
    public void Dispose()
    {
        if (_disposeDataset)
        {
            _dataset.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>The batch of these samples; what getting them made besides is disposed.</summary>
    private protected virtual S Batch(Dataset<T> dataset, long[] numbers)
    {
        using var scope = ShowsItsTensors ? NewDisposeScope() : null;
        var samples = _workers == 1 ? Array.ConvertAll(numbers, dataset.GetTensor) : OnThreads(dataset, numbers, scope);
        var batch = _collate(samples, CPU);
        scope?.MoveToOuter(Tensors(batch));
        return batch;
    }

    /// <summary>The samples, got on several threads; the tensors that were made for them belong to the batch's scope.</summary>
    private T[] OnThreads(Dataset<T> dataset, long[] numbers, DisposeScope? scope)
    {
        var samples = new T[numbers.Length];
        void Get(int i)
        {
            using var made = scope is null ? null : NewDisposeScope();
            samples[i] = dataset.GetTensor(numbers[i]);
            lock (samples)
            {
                foreach (var tensor in Tensors(samples[i]))
                {
                    made?.MoveToOther(scope, tensor);
                }
            }
        }

        try
        {
            Parallel.For(0, samples.Length, new ParallelOptions { MaxDegreeOfParallelism = _workers }, Get);
        }
        catch (AggregateException failed)
        {
            ExceptionDispatchInfo.Throw(failed.InnerExceptions[0]);
        }

        return samples;
    }

    /// <summary>Whether a batch is of a type whose tensors are found; another is left to the collector.</summary>
    private static bool ShowsItsTensors => typeof(S).IsAssignableTo(typeof(Tensor)) || typeof(S).IsAssignableTo(typeof(ITuple)) || typeof(S).IsAssignableTo(typeof(IEnumerable));

    private static IEnumerable<Tensor> Tensors(object? value) => value switch
    {
        Tensor tensor => [tensor],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => Tensors(tuple[i])),
        IDictionary named => named.Values.Cast<object?>().SelectMany(Tensors),
        IEnumerable many and not string => many.Cast<object?>().SelectMany(Tensors),
        _ => [],
    };

    private static IEnumerable<long> InOrder(Dataset<T> dataset)
    {
        for (var i = 0L; i < dataset.Count; i++)
        {
            yield return i;
        }
    }
}
