using TorchSharp;
using static TorchSharp.torch;

namespace Torch.Tests;

public sealed class MemoryTests
{
    private const long Room = 50L << 20;

    [SkippableTheory]
    [InlineData(32, false, false)]
    [InlineData(32, true, false)]
    [InlineData(300, false, false)]
    [InlineData(300, true, false)]
    [InlineData(32, false, true)]
    [InlineData(32, true, true)]
    [InlineData(512, false, true)]
    [InlineData(512, true, true)]
    public void Ten_thousand_steps_of_training_end_within_50_MB_of_step_100(int width, bool scoped, bool modules)
    {
        Skip.If(TorchFactAttribute.Missing is not null, TorchFactAttribute.Missing);
        Skip.IfNot(OperatingSystem.IsLinux(), "The memory in use is read from /proc.");

        var (before, after) = TrainingRun.InAProcessOfItsOwn(width, scoped, modules);

        Assert.InRange(after - before, long.MinValue, Room);
    }

    [TorchFact]
    public void Tensors_that_threads_forget_are_all_freed_while_others_compute()
    {
        Collect();
        var before = Statistics.LiveTensors;
        var threads = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            var w = randn(30, 30).requires_grad_();
            for (var i = 0; i < 2000; i++)
            {
                w.matmul(w).tanh().sum().backward();
                w.grad = null;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Collect();

        Assert.InRange(Statistics.LiveTensors - before, long.MinValue, 100);
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
    public void Scopes_end_innermost_first()
    {
        var outer = NewDisposeScope();
        var inner = NewDisposeScope();

        Assert.Throws<InvalidOperationException>(outer.Dispose);
        inner.Dispose();
        outer.Dispose();
        Assert.Null(DisposeScope.Current);
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

    [TorchFact]
    public void A_tensor_disposed_during_a_call_is_freed_when_the_call_is_over()
    {
        var x = ones(3);
        var held = x.Hold();
        var before = Statistics.LiveTensors;
        x.Dispose();

        Assert.NotEqual(0, held);
        Assert.Equal(before, Statistics.LiveTensors);
        Assert.Throws<ObjectDisposedException>(() => x.Hold());
        x.Release();
        Assert.Equal(before - 1, Statistics.LiveTensors);
    }

    [TorchFact]
    public void Another_thread_may_dispose_a_tensor_of_a_scope_but_not_move_it()
    {
        using var scope = NewDisposeScope();
        var (gone, kept) = (ones(3), ones(3));
        var error = OnAnotherThread(() =>
        {
            gone.Dispose();
            kept.DetachFromDisposeScope();
        });

        Assert.True(gone.IsInvalid);
        Assert.IsType<InvalidOperationException>(error);
        scope.Dispose();
        Assert.True(kept.IsInvalid);
    }

    [TorchFact]
    public void A_scope_that_an_await_carried_off_does_not_keep_the_tensors_that_its_thread_makes_later()
    {
        var scope = NewDisposeScope();
        Assert.IsType<InvalidOperationException>(OnAnotherThread(scope.Dispose));

        Assert.Null(DisposeScope.Current);
        using var later = ones(3);
        Assert.Null(later.OwningScope);
    }

    [TorchFact]
    public void Disposing_a_scope_twice_does_nothing_and_its_tensors_say_what_happened()
    {
        var scope = NewDisposeScope();
        var x = ones(3);
        scope.Dispose();
        scope.Dispose();

        Assert.Contains("dispose scope", Assert.Throws<ObjectDisposedException>(() => x.sum()).Message);
    }

    private static Exception? OnAnotherThread(Action action)
    {
        Exception? error = null;
        var other = new Thread(() => error = Record.Exception(action));
        other.Start();
        other.Join();
        return error;
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
