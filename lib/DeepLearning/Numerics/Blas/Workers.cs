namespace DeepLearning;

/// <summary>
/// Threads that stay and wait for parts of a product; a call hands them its work and allocates nothing.
/// While one caller has them, another computes its parts alone.
/// </summary>
internal static class Workers
{
    private static readonly Lock Gate = new();
    private static readonly List<SemaphoreSlim> Wakes = [];
    private static IPartedWork? _work;
    private static int _running;
    private static Exception? _failure;

    /// <summary>Does each part of the work, in parallel where the threads are free.</summary>
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

    private static void RunParallel(IPartedWork work, int parts)
    {
        (_work, _failure) = (work, null);
        Volatile.Write(ref _running, parts - 1);
        for (var part = 1; part < parts; part++)
        {
            Wake(part);
        }

        try
        {
            work.Run(0);
        }
        finally
        {
            // The memory that they work on must stay until the last one is done.
            for (var wait = default(SpinWait); Volatile.Read(ref _running) > 0;)
            {
                wait.SpinOnce(sleep1Threshold: -1);
            }
        }

        if (_failure is { } failure)
        {
            throw new AggregateException(failure);
        }
    }

    private static void Wake(int part)
    {
        if (part > Wakes.Count)
        {
            var wake = new SemaphoreSlim(0);
            Wakes.Add(wake);
            new Thread(() => Serve(part, wake)) { IsBackground = true, Name = $"Matrices {part}" }.UnsafeStart();
        }

        Wakes[part - 1].Release();
    }

    private static void Serve(int part, SemaphoreSlim wake)
    {
        while (true)
        {
            wake.Wait();
            try
            {
                _work!.Run(part);
            }
            catch (OutOfMemoryException exception)
            {
                _failure = exception;
            }

            Interlocked.Decrement(ref _running);
        }
    }
}
