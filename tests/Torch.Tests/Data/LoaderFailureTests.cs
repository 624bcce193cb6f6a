using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace Torch.Tests.Data;

/// <summary>What a loader does when its data set fails, is empty, or is gone.</summary>
public sealed class LoaderFailureTests
{
    [TorchFact]
    public void A_data_sets_exception_arrives_as_it_was_thrown() => Assert.All([1, 3], workers =>
    {
        using var loader = DataLoader(new Failing(), 4, num_worker: workers);

        Assert.Equal("sample 2 is damaged", Assert.Throws<InvalidOperationException>(() => loader.Count()).Message);
    });

    [TorchFact]
    public void Samples_are_disposed_on_whichever_thread_they_were_got() => Assert.All([1, 3], workers =>
    {
        var samples = new Remembered();
        using var loader = DataLoader(samples, 8, num_worker: workers);
        foreach (var batch in loader)
        {
            Assert.All(samples.Given, sample => Assert.True(sample.IsDisposed));
            Assert.False(batch[0].IsDisposed);
        }

        Assert.Equal(16, samples.Given.Count);
    });

    [TorchFact]
    public void An_empty_set_has_no_batches()
    {
        using var loader = DataLoader(TensorDataset(zeros(0, 3)), 4, shuffle: true, seed: 1);

        Assert.Equal((0L, 0), (loader.Count, loader.Count()));
        Assert.Throws<ArgumentOutOfRangeException>(() => DataLoader(TensorDataset(zeros(2)), 0));
    }

    [TorchFact]
    public void A_disposed_set_is_told_and_can_be_disposed_again()
    {
        var loader = DataLoader(TensorDataset(zeros(2)), 1);
        loader.Dispose();
        loader.Dispose();

        Assert.Throws<ObjectDisposedException>(() => loader.Count());
    }

    private sealed class Failing : IterableDataset
    {
        public override long Count => 4;

        public override IList<Tensor> GetTensor(long index) => index == 2 ? throw new InvalidOperationException("sample 2 is damaged") : [ones(1)];
    }

    private sealed class Remembered : IterableDataset
    {
        private readonly Lock _lock = new();

        public List<Tensor> Given { get; } = [];

        public override long Count => 16;

        public override IList<Tensor> GetTensor(long index)
        {
            Thread.Sleep(10); // so that every thread gets some
            var sample = ones(1);
            lock (_lock)
            {
                Given.Add(sample);
            }

            return [sample];
        }
    }
}
