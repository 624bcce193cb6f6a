using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// Divides samples into mini-batches, each epoch in another order, which is a function of the seed and the epoch's number alone:
/// a run that resumes at an epoch sees the batches that it would have seen.
/// </summary>
public sealed class Batches
{
    private readonly int _count, _size;
    private readonly int? _seed;
    private Samples? _full, _last;

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
        PerEpoch = count / size + (dropLast || count % size == 0 ? 0 : 1);
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

    /// <summary>
    /// The batches of an epoch, d × b. Their matrix and their labels are used again for the next batch, and by the next epoch: what is to
    /// outlast a step has to be copied, and one epoch is to end before another begins.
    /// </summary>
    /// <param name="epoch">The epoch's number, from 0.</param>
    /// <param name="samples">The samples, as many as the batches were made for.</param>
    /// <exception cref="ArgumentException">There are more samples than the batches were made for, or fewer.</exception>
    public IEnumerable<Samples> Epoch(int epoch, Samples samples) => Fill(
        epoch, samples.Count, samples.Dimensions, samples.Classes, place => samples.Labels[place], (places, x) => Gather(samples.X, places, x));

    /// <summary>The batches of an epoch, pixels / 255, d × b; only a batch at a time is ever held as numbers.</summary>
    /// <param name="epoch">The epoch's number, from 0.</param>
    /// <param name="images">The pictures, as many as the batches were made for.</param>
    /// <inheritdoc cref="Epoch(int, Samples)"/>
    public IEnumerable<Samples> Epoch(int epoch, Images images) => Fill(
        epoch, images.Count, images.Dimensions, images.Classes, place => images.Labels[place], (places, x) => Gather(images, places, x));

    /// <summary>Copies columns: column i of the batch is column <paramref name="places"/>[i] of the samples.</summary>
    /// <param name="x">The samples, d × n.</param>
    /// <param name="places">Which, b of them.</param>
    /// <param name="batch">Where to, d × b.</param>
    /// <exception cref="ArgumentException">A place is none of the samples', the batch has another shape, or one of the two is not dense.</exception>
    public static void Gather(Matrix<double> x, ReadOnlySpan<int> places, Matrix<double> batch)
    {
        var from = Storage.Columns(x);
        var to = Storage.Columns(batch, x.RowCount, places.Length);
        for (var i = 0; i < places.Length; i++)
        {
            from.Slice(Checked(places[i], x.ColumnCount) * x.RowCount, x.RowCount).CopyTo(to[(i * x.RowCount)..]);
        }
    }

    /// <summary>Copies pictures: column i of the batch is picture <paramref name="places"/>[i], pixels / 255.</summary>
    /// <param name="images">The pictures, d numbers each.</param>
    /// <param name="places">Which, b of them.</param>
    /// <param name="batch">Where to, d × b.</param>
    /// <exception cref="ArgumentException">A place is none of the pictures', or the batch has another shape, or is not dense.</exception>
    public static void Gather(Images images, ReadOnlySpan<int> places, Matrix<double> batch)
    {
        var d = images.Dimensions;
        var to = Storage.Columns(batch, d, places.Length);
        for (var i = 0; i < places.Length; i++)
        {
            images.Fractions(Checked(places[i], images.Count) * d, to.Slice(i * d, d));
        }
    }

    private static int Checked(int place, int count) => (uint)place < (uint)count
        ? place
        : throw new ArgumentException($"There is no sample {place}: there are {count}, counted from 0.");

    private IEnumerable<Samples> Fill(
        int epoch, int count, int dimensions, IReadOnlyList<string> classes, Func<int, int> label, Action<ReadOnlySpan<int>, Matrix<double>> gather)
    {
        if (count != _count)
        {
            throw new ArgumentException($"There are {count} samples, but the batches divide {_count}: make them for {count}.");
        }

        return Epoch(epoch).Select(places =>
        {
            var batch = Buffer(dimensions, places.Length, classes);
            gather(places.Span, batch.X);
            for (var i = 0; i < places.Length; i++)
            {
                batch.Labels[i] = label(places.Span[i]);
            }

            return batch;
        });
    }

    private Samples Buffer(int dimensions, int count, IReadOnlyList<string> classes)
    {
        ref var buffer = ref count == _size ? ref _full : ref _last;
        if (buffer is null || buffer.Dimensions != dimensions || buffer.Count != count || buffer.Classes != classes)
        {
            buffer = new(Matrix<double>.Build.Dense(dimensions, count), new int[count], classes);
        }

        return buffer;
    }
}
