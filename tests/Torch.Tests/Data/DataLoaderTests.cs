using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace Torch.Tests.Data;

public sealed class DataLoaderTests
{
    [TorchFact]
    public void Batches_of_rows_come_in_order_and_the_last_one_may_be_smaller()
    {
        using var loader = DataLoader(TensorDataset(arange(10).view(5, 2), arange(5)), 2);
        var batches = loader.Select(batch => (batch.Count, Numbers(batch[0]), Numbers(batch[1]))).ToList();

        Assert.Equal(3, loader.Count);
        Assert.All(batches, batch => Assert.Equal(2, batch.Count));
        Assert.Equal([[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]], batches.Select(batch => batch.Item2));
        Assert.Equal([[0, 1], [2, 3], [4]], batches.Select(batch => batch.Item3));
    }

    [TorchFact]
    public void Drop_last_leaves_the_smaller_batch_out()
    {
        using var loader = DataLoader(TensorDataset(arange(5)), 2, drop_last: true);

        Assert.Equal(2, loader.Count);
        Assert.Equal([[0, 1], [2, 3]], loader.Select(batch => Numbers(batch[0])));
    }

    [TorchFact]
    public void Named_samples_become_named_batches_one_dimension_higher()
    {
        using var loader = DataLoader(new Squares(7), 3);
        var batches = loader.Select(batch => (batch["x"].shape, Numbers(batch["y"]))).ToList();

        Assert.Equal([[3, 1], [3, 1], [1, 1]], batches.Select(batch => batch.shape));
        Assert.Equal([0, 1, 4, 9, 16, 25, 36], batches.SelectMany(batch => batch.Item2));
    }

    [TorchFact]
    public void A_seed_fixes_the_orders_and_each_pass_has_another()
    {
        using var one = DataLoader(TensorDataset(arange(50)), 7, shuffle: true, seed: 3);
        using var two = DataLoader(TensorDataset(arange(50)), 7, shuffle: true, seed: 3);
        using var other = DataLoader(TensorDataset(arange(50)), 7, shuffle: true, seed: 4);
        var (first, second) = (Order(one), Order(one));

        Assert.Equal(Enumerable.Range(0, 50).Select(i => (long)i), first.Order());
        Assert.NotEqual(first, second);
        Assert.Equal([first, second], [Order(two), Order(two)]);
        Assert.NotEqual(first, Order(other));
    }

    [TorchFact]
    public void Without_a_seed_manual_seed_fixes_the_order()
    {
        using var loader = DataLoader(TensorDataset(arange(50)), 50, shuffle: true);
        manual_seed(5);
        var first = Order(loader);
        manual_seed(5);

        Assert.Equal(first, Order(loader));
    }

    [TorchFact]
    public void A_batch_is_disposed_when_the_next_one_is_asked_for_and_samples_at_once()
    {
        using var loader = DataLoader(new Squares(6), 2);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = Statistics.LiveTensors;
        foreach (var batch in loader)
        {
            Assert.InRange(Statistics.LiveTensors, 0, before + 2);
            Assert.False(batch["x"].IsDisposed);
        }

        Assert.InRange(Statistics.LiveTensors, 0, before);
    }

    [TorchFact]
    public void A_batch_kept_on_request_lives_on()
    {
        using var loader = DataLoader(TensorDataset(arange(4)), 2, disposeBatch: false);
        var batches = loader.ToList();

        Assert.Equal([0, 1], Numbers(batches[0][0]));
    }

    [TorchFact]
    public void Samples_that_a_data_set_keeps_are_not_disposed()
    {
        var kept = new Kept();
        using var loader = DataLoader(kept, 2);

        Assert.Equal(2, loader.Sum(batch => batch[0].size(0)));
        Assert.Equal(2, loader.Sum(batch => batch[0].size(0)));
    }

    [TorchFact]
    public void Samples_got_on_several_threads_make_the_same_batches()
    {
        using var one = DataLoader(new Squares(20), 6);
        using var several = DataLoader(new Squares(20), 6, num_worker: 3);

        Assert.Equal(one.Select(batch => Numbers(batch["y"])), several.Select(batch => Numbers(batch["y"])));
    }

    [TorchFact]
    public void A_collate_function_makes_batches_of_any_kind()
    {
        using var loader = new TorchSharp.Modules.DataLoader<Dictionary<string, Tensor>, (Tensor Xs, int Count)>(
            new Squares(5), 2, (samples, device) => (stack(samples.Select(sample => sample["x"])), samples.Count()));

        Assert.Equal([2, 2, 1], loader.Select(batch => batch.Count));
    }

    [TorchFact]
    public void Rows_that_do_not_belong_together_are_told() =>
        Assert.Contains("[3] and [4, 2]", Assert.Throws<ArgumentException>(() => TensorDataset(ones(3), ones(4, 2))).Message);

    private static long[] Order(TorchSharp.Modules.IterableDataLoader loader) => [.. loader.SelectMany(batch => Numbers(batch[0]))];

    private static long[] Numbers(Tensor tensor) => tensor.data<long>().ToArray();

    private sealed class Squares(long count) : Dataset
    {
        public override long Count => count;

        public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = tensor(new[] { index }), ["y"] = tensor(index * index) };
    }

    private sealed class Kept : IterableDataset
    {
        private readonly Tensor[] _samples = [ones(3), zeros(3)];

        public override long Count => 2;

        public override IList<Tensor> GetTensor(long index) => [_samples[index]];
    }
}
