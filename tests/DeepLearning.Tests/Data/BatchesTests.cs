using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Data;

public class BatchesTests
{
    private static readonly Arbitrary<(int Count, int Size, int Seed)> Any = Arb.From(
        from count in Gen.Choose(0, 60) from size in Gen.Choose(1, 25) from seed in Gen.Choose(-100, 100) select (count, size, seed));

    [Fact]
    public void An_epoch_has_every_place_once() => Prop.ForAll(Any, any =>
    {
        var batches = new Batches(any.Count, any.Size, any.Seed);
        var epoch = batches.Epoch(3).ToList();
        Assert.Equal(batches.PerEpoch, epoch.Count);
        Assert.Equal((any.Count + any.Size - 1) / any.Size, epoch.Count);
        Assert.Equal(Enumerable.Range(0, any.Count), epoch.SelectMany(places => places.ToArray()).Order());
        Assert.All(epoch.SkipLast(1), places => Assert.Equal(any.Size, places.Length));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Dropping_the_last_leaves_full_batches_of_the_same_order() => Prop.ForAll(Any, any =>
    {
        var (dropped, kept) = (new Batches(any.Count, any.Size, any.Seed, dropLast: true), new Batches(any.Count, any.Size, any.Seed));
        Assert.Equal(any.Count / any.Size, dropped.PerEpoch);
        Assert.Equal(Places(kept, 1).Take(dropped.PerEpoch * any.Size), Places(dropped, 1));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Epochs_differ_and_equal_seeds_agree()
    {
        var (a, b, other) = (new Batches(50, 8, seed: 1), new Batches(50, 8, seed: 1), new Batches(50, 8, seed: 2));
        Assert.Equal(20, Enumerable.Range(0, 20).Select(epoch => string.Join(' ', Places(a, epoch))).Distinct().Count());
        Assert.Equal(Places(a, 7), Places(b, 7));
        Assert.NotEqual(Places(a, 7), Places(other, 7));
    }

    [Fact]
    public void Every_order_of_three_comes_about_as_often()
    {
        var batches = new Batches(3, 3, seed: 5);
        var counts = Enumerable.Range(0, 6000).CountBy(epoch => string.Concat(Places(batches, epoch))).ToArray();
        Assert.Equal(6, counts.Length);
        Assert.All(counts, pair => Assert.InRange(pair.Value, 1000 - 5 * 29, 1000 + 5 * 29));
    }

    [Fact]
    public void Without_a_seed_samples_keep_their_order() => Assert.Equal(Enumerable.Range(0, 10), Places(new Batches(10, 3), 4));

    [Fact]
    public void Impossible_sizes_are_refused_and_extreme_ones_are_not()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Batches(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Batches(1, 0));
        Assert.Equal(1, new Batches(int.MaxValue, int.MaxValue).PerEpoch);
        Assert.Empty(new Batches(0, 5, seed: 1).Epoch(0));
    }

    [Fact]
    public void Samples_come_with_their_labels_in_one_matrix()
    {
        var samples = new Samples(Matrix<double>.Build.Dense(2, 7, (row, i) => 10 * row + i), [.. Enumerable.Range(0, 7)], ["a"]);
        var batches = new Batches(7, 3, seed: 4);
        var places = batches.Epoch(2).Select(batch => batch.ToArray()).ToArray();
        var matrices = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var seen = 0;
        for (var epoch = 0; epoch < 2; epoch++)
        {
            seen = 0;
            foreach (var batch in batches.Epoch(2, samples))
            {
                Assert.Equal(places[seen], batch.Labels);
                Assert.Equal(samples.At(places[seen++]).X, batch.X);
                matrices.Add(batch.X);
            }
        }

        Assert.Equal((3, 2), (seen, matrices.Count));
    }

    [Fact]
    public void Pictures_become_the_numbers_that_they_are_as_samples()
    {
        var images = StandIns.Shapes(11, seed: 3);
        var (batches, all) = (new Batches(11, 4, seed: 1), images.ToSamples());
        foreach (var (places, batch) in batches.Epoch(0).Zip(batches.Epoch(0, images)))
        {
            var expected = all.At(places.ToArray());
            Assert.Equal(expected.X, batch.X);
            Assert.Equal(expected.Labels, batch.Labels);
            Assert.Equal(images.Classes, batch.Classes);
        }
    }

    [Fact]
    public void An_epoch_allocates_nothing_that_grows_with_the_pictures()
    {
        var images = StandIns.Shapes(512, seed: 3);
        var batches = new Batches(512, 64, seed: 1);
        var before = 0L;
        for (var epoch = 0; epoch < 3; epoch++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(8, batches.Epoch(epoch, images).Count());
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000);
    }

    [Fact]
    public void Another_number_of_samples_another_shape_and_sparse_matrices_are_refused()
    {
        Assert.Contains("make them for 4", Assert.Throws<ArgumentException>(() => new Batches(5, 2).Epoch(0, StandIns.Digits(4))).Message);
        var x = Matrix<double>.Build.Dense(3, 4);
        var shape = Assert.Throws<ArgumentException>(() => Batches.Gather(x, [0, 1], Matrix<double>.Build.Dense(2, 2)));
        Assert.Contains("2×2, but must be 3×2", shape.Message);
        var sparse = Assert.Throws<ArgumentException>(() => Batches.Gather(Matrix<double>.Build.Sparse(3, 4), [0], Matrix<double>.Build.Dense(3, 1)));
        Assert.Contains("a dense matrix is needed", sparse.Message);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(-1)]
    [InlineData(1_431_655_766)]
    public void A_place_that_is_none_is_told_with_those_that_there_are(int place)
    {
        var told = $"There is no sample {place}: there are 4, counted from 0.";
        var x = Matrix<double>.Build.Dense(3, 4);
        Assert.Equal(told, Assert.Throws<ArgumentException>(() => Batches.Gather(x, [place], Matrix<double>.Build.Dense(3, 1))).Message);
        Assert.Equal(told, Assert.Throws<ArgumentException>(() => new Samples(x, new int[4], ["a"]).At([place])).Message);
        var images = StandIns.Digits(4);
        Assert.Equal(told, Assert.Throws<ArgumentException>(() => Batches.Gather(images, [place], Matrix<double>.Build.Dense(784, 1))).Message);
    }

    private static IEnumerable<int> Places(Batches batches, int epoch) => batches.Epoch(epoch).SelectMany(places => places.ToArray());
}
