using System.Diagnostics;

namespace DeepLearning.Tests.Numerics;

public sealed class WorkersTests
{
    [Fact]
    public void A_caller_that_is_interrupted_goes_on_only_when_no_part_is_at_work()
    {
        var early = 0;
        OnItsOwnThread(() =>
        {
            for (var round = 0; round < 20; round++)
            {
                var work = new Parts(part => Busy(part == 0 ? 0 : 5));
                Thread.CurrentThread.Interrupt();
                try
                {
                    Workers.Run(work, 4);
                }
                catch (ThreadInterruptedException)
                {
                }

                early += work.Done == 4 ? 0 : 1;
            }
        });

        Assert.Equal(0, early);
    }

    [Fact]
    public void What_a_part_throws_on_another_thread_reaches_the_caller_and_the_thread_lives_on()
    {
        for (var round = 0; round < 200; round++)
        {
            var failing = new Parts(part => _ = part == 1 ? throw new InvalidOperationException("part 1") : part);

            // AggregateException from a worker; the exception itself where the workers were busy and the caller did the part.
            var thrown = Record.Exception(() => Workers.Run(failing, 4));

            Assert.Equal("part 1", (thrown is AggregateException { InnerException: { } inner } ? inner : thrown)?.Message);
        }

        var work = new Parts(_ => { });
        Workers.Run(work, 4);
        Assert.Equal(4, work.Done);
    }

    private static void OnItsOwnThread(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    // No sleep: that would be what is interrupted.
    private static void Busy(int milliseconds)
    {
        for (var clock = Stopwatch.StartNew(); clock.ElapsedMilliseconds < milliseconds;)
        {
            Thread.SpinWait(20);
        }
    }

    private sealed class Parts(Action<int> part) : IPartedWork
    {
        private int _done;

        public int Done => Volatile.Read(ref _done);

        public void Run(int number)
        {
            part(number);
            Interlocked.Increment(ref _done);
        }
    }
}
