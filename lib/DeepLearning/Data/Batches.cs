namespace DeepLearning;

/// <summary>
/// Divides samples into mini-batches, each epoch in another order, which is a function of the seed and the epoch's number alone:
/// a run that resumes at an epoch sees the batches that it would have seen.
/// </summary>
public sealed class Batches
{
    private readonly int _count, _size;
    private readonly int? _seed;

    /// <summary>Divides <paramref name="count"/> samples.</summary>
    /// <param name="count">How many samples there are.</param>
    /// <param name="size">How many a batch has.</param>
    /// <param name="seed">The seed of the order, or none to keep the samples in their order.</param>
    /// <param name="dropLast">Leaves out the last batch when it is not full.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the size not positive.</exception>
    public Batches(int count, int size, int? seed = null, bool dropLast = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        (_count, _size, _seed) = (count, size, seed);
        PerEpoch = dropLast ? count / size : (count + size - 1) / size;
    }

    /// <summary>How many batches an epoch has.</summary>
    public int PerEpoch { get; }

    /// <summary>The batches of an epoch, each the places of its samples.</summary>
    /// <param name="epoch">The epoch's number, from 0.</param>
    public IEnumerable<ReadOnlyMemory<int>> Epoch(int epoch)
    {
        var order = Enumerable.Range(0, _count).ToArray();
        if (_seed is { } seed)
        {
            new Xoshiro(seed, epoch).Shuffle(order);
        }

        return Enumerable.Range(0, PerEpoch).Select(batch =>
            new ReadOnlyMemory<int>(order, batch * _size, Math.Min(_size, _count - batch * _size)));
    }
}
