using static DeepLearning.Tests.Networks.Fixtures;

namespace DeepLearning.Tests.Networks;

/// <summary>Buffers are used again: what a step allocates does not grow with the batch, and what is kept is the history alone.</summary>
[Collection(nameof(Alone))]
public sealed class MemoryTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(500)]
    public void A_step_allocates_a_few_small_objects_however_large_the_batch(int batch)
    {
        var network = new Network([30, 20, 20, 5], new Xoshiro(1), batchNormalization: true, dropout: 0.2);
        var options = new TrainingOptions(new Descent(0.01)) { BatchSize = batch, Seed = null };
        var (x, y) = (Normal(30, 4 * batch), Classes(5, 4 * batch));
        Training.Run(network, x, y, options with { Epochs = 2 });

        var (few, many) = (Allocated(10), Allocated(110));

        // 400 steps more; each epoch's order of samples is a list of 4 · batch integers.
        var step = (many - few - 100 * (4 * batch * sizeof(int))) / 400;
        Assert.InRange(step, 0, 3000);

        long Allocated(int epochs)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Training.Run(network, x, y, options with { Epochs = epochs });
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Memory_stays_flat_over_ten_thousand_steps()
    {
        var network = new Network([20, 10, 3], new Xoshiro(1), batchNormalization: true);
        var (x, y, options) = (Normal(20, 500), Classes(3, 500), new TrainingOptions(new Descent(0.01)) { Epochs = 200, BatchSize = 10 });
        Training.Run(network, x, y, options with { Epochs = 1 });
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var history = Training.Run(network, x, y, options);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;

        // The history's list may be twice as long as it is full: 16,384 steps of 64 bytes.
        Assert.Equal(10_000, history.Steps.Count);
        Assert.InRange(kept, long.MinValue, 3_000_000);
    }

    [Fact]
    public void A_recurrent_networks_update_allocates_nothing()
    {
        var rnn = new Rnn(20, 30, new Xoshiro(1));
        var (symbols, state) = (Enumerable.Range(0, 26).Select(i => i % 20).ToArray(), new double[30]);
        rnn.Backward(symbols.AsSpan(0, 25), symbols.AsSpan(1, 25), state);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1000; i++)
        {
            rnn.Backward(symbols.AsSpan(0, 25), symbols.AsSpan(1, 25), state);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }
}

/// <summary>Tests of what the whole process holds: nothing runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
