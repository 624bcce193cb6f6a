using static TorchSharp.torch;

namespace Torch.Tests;

public sealed class MemoryTests
{
    private const long Room = 50L << 20;

    [TorchFact]
    public void A_loop_that_forgets_its_tensors_stays_flat()
    {
        var used = Grown(10_000, () =>
        {
            var x = zeros(100, 100);
            _ = (x + 1) * x;
        });

        Assert.InRange(used, long.MinValue, 2 * Room);
    }

    [TorchFact]
    public void Ten_thousand_steps_of_training_end_where_step_100_stood()
    {
        manual_seed(0);
        var x = randn(64, 200);
        var w1 = randn(200, 300).mul_(0.05).requires_grad_();
        var w2 = randn(300, 10).mul_(0.05).requires_grad_();
        void Step()
        {
            var loss = x.matmul(w1).relu().matmul(w2).pow(2).mean();
            loss.backward();
            using (no_grad())
            {
                w1.sub_(w1.grad! * 0.01);
                w2.sub_(w2.grad! * 0.01);
            }

            w1.grad = null;
            w2.grad = null;
        }

        Assert.InRange(Grown(2_000, Step), long.MinValue, 2 * Room);
        Assert.InRange(Grown(2_000, () => Scoped(Step)), long.MinValue, Room);
    }

    [TorchFact]
    public void A_scope_disposes_what_was_made_in_it_but_what_moved_out()
    {
        Tensor kept, detached, gone;
        using (var outer = NewDisposeScope())
        {
            using (var inner = NewDisposeScope())
            {
                gone = ones(2);
                kept = (gone + 1).MoveToOuterDisposeScope();
                detached = (gone + 2).DetachFromDisposeScope();
                Assert.Equal(1, inner.DisposablesCount);
            }

            Assert.True(gone.IsInvalid);
            Assert.Equal([2f, 2f], kept.data<float>().ToArray());
            Assert.Equal(1, outer.DisposablesCount);
        }

        Assert.True(kept.IsInvalid);
        Assert.Equal([3f, 3f], detached.data<float>().ToArray());
    }

    [TorchFact]
    public void Tensors_disposed_within_a_scope_leave_it_in_any_order()
    {
        using var scope = NewDisposeScope();
        var tensors = Enumerable.Range(0, 10).Select(i => tensor((float)i)).ToList();
        foreach (var i in new[] { 3, 9, 0, 5 })
        {
            tensors[i].Dispose();
        }

        Assert.Equal(6, scope.DisposablesCount);
        Assert.Equal(4f, scope.Detach(tensors[4]).item<float>());
        scope.DisposeEverythingBut(tensors[7]);
        Assert.Equal(7f, tensors[7].item<float>());
        Assert.True(tensors[8].IsInvalid);
        Assert.False(tensors[4].IsInvalid);
    }

    [TorchFact]
    public void Disposing_twice_does_nothing_and_use_after_it_says_what_happened()
    {
        var x = ones(3);
        x.Dispose();
        x.Dispose();

        Assert.Contains("dispose scope", Assert.Throws<ObjectDisposedException>(() => x + 1).Message);
        Assert.Throws<ObjectDisposedException>(() => x.shape);
        Assert.Throws<ObjectDisposedException>(() => cat([ones(3), x]));
        Assert.Throws<ObjectDisposedException>(() => ones(3).add_(x));
    }

    [TorchFact]
    public void A_scope_that_another_thread_or_an_outer_scope_ends_is_an_error()
    {
        var outer = NewDisposeScope();
        var inner = NewDisposeScope();

        Assert.Throws<InvalidOperationException>(outer.Dispose);
        Exception? error = null;
        var other = new Thread(() => error = Record.Exception(inner.Dispose));
        other.Start();
        other.Join();
        Assert.IsType<InvalidOperationException>(error);
        inner.Dispose();
        outer.Dispose();
    }

    [TorchFact]
    public void A_tensor_disposed_on_another_thread_during_calls_is_an_exception_and_no_crash()
    {
        for (var round = 0; round < 50; round++)
        {
            var x = ones(1000);
            var other = Task.Run(x.Dispose);
            var error = Record.Exception(() =>
            {
                for (var i = 0; i < 100; i++)
                {
                    using var sum = x + x;
                }
            });

            Assert.True(error is null or ObjectDisposedException, error?.ToString());
            other.Wait();
        }
    }

    private static void Scoped(Action step)
    {
        using var scope = NewDisposeScope();
        step();
    }

    /// <summary>The bytes by which the process has grown from step 100 to the last one.</summary>
    private static long Grown(int steps, Action step)
    {
        var before = 0L;
        for (var i = 0; i < steps; i++)
        {
            step();
            before = i == 100 ? Environment.WorkingSet : before;
        }

        return Environment.WorkingSet - before;
    }
}
