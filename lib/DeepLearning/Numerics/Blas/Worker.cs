namespace DeepLearning;

/// <summary>One of the threads that serve <see cref="Workers"/>. After its part it looks out for the next one for some 40 µs, then sleeps.</summary>
internal sealed class Worker
{
    private const int Looks = 1000;

    private const int Idle = 0, Busy = 1, Asleep = 2;

    private readonly AutoResetEvent _wake = new(false);
    private readonly int _part;
    private IPartedWork? _work;
    private int _state;

    public Worker(int part)
    {
        _part = part;
        new Thread(Serve) { IsBackground = true, Name = $"Matrices {part}" }.UnsafeStart();
    }

    public void Start(IPartedWork work)
    {
        _work = work;
        if (Interlocked.Exchange(ref _state, Busy) == Asleep)
        {
            _wake.Set();
        }
    }

    private void Serve()
    {
        while (true)
        {
            AwaitWork();
            Exception? failure = null;
            try
            {
                _work!.Run(_part);
            }
            catch (Exception exception)
            {
                failure = exception;
            }

            Volatile.Write(ref _state, Idle);
            Workers.Report(failure);
        }
    }

    private void AwaitWork()
    {
        for (var look = 0; look < Looks; look++)
        {
            if (Volatile.Read(ref _state) == Busy)
            {
                return;
            }

            Thread.SpinWait(1);
        }

        if (Interlocked.CompareExchange(ref _state, Asleep, Idle) == Idle)
        {
            _wake.WaitOne();
        }
    }
}
