namespace DeepLearning;

/// <summary>
/// Threads that stay and wait for parts of a product; a call hands them its work and allocates nothing.
/// While one caller has them, another does its parts alone.
/// </summary>
internal static class Workers
{
    private static readonly Lock Gate = new();
    private static readonly List<Worker> All = [];
    private static int _running;
    private static Exception? _failure;

    /// <summary>Does each part of the work, in parallel where the threads are free; when it returns or throws, none is at work any more.</summary>
    /// <exception cref="AggregateException">A part failed on another thread.</exception>
    public static void Run(IPartedWork work, int parts)
    {
        if (parts > 1 && Gate.TryEnter())
        {
            try
            {
                RunParallel(work, parts);
            }
            finally
            {
                Gate.Exit();
            }

            return;
        }

        for (var part = 0; part < parts; part++)
        {
            work.Run(part);
        }
    }

    /// <summary>A worker reports that its part is done, or why it is not.</summary>
    public static void Report(Exception? failure)
    {
        if (failure is not null)
        {
            _failure = failure;
        }

        Interlocked.Decrement(ref _running);
    }

    private static void RunParallel(IPartedWork work, int parts)
    {
        while (All.Count < parts - 1)
        {
            All.Add(new Worker(All.Count + 1));
        }

        _failure = null;
        Volatile.Write(ref _running, parts - 1);
        for (var part = 1; part < parts; part++)
        {
            All[part - 1].Start(work);
        }

        try
        {
            work.Run(0);
        }
        finally
        {
            // The memory that they work on must stay until the last one is done: nothing here may sleep, because Thread.Interrupt,
            // by which a notebook stops a cell, ends a sleep with an exception.
            for (var wait = default(SpinWait); Volatile.Read(ref _running) > 0;)
            {
                if (wait.NextSpinWillYield)
                {
                    Thread.Yield();
                }
                else
                {
                    wait.SpinOnce();
                }
            }
        }

        if (_failure is not null)
        {
            throw new AggregateException(_failure);
        }
    }
}
