namespace DeepLearning.Display;

/// <summary>
/// Shows something that changes, at most five times a second. A change that comes too early is shown as soon as the time
/// has come, so that whoever watches sees the last state even when nothing follows for long. A change is also where a request to
/// stop the cell takes effect: a library's loop has no other place for it.
/// </summary>
internal sealed class LiveView : IDisposable
{
    /// <summary>The shortest time between two states.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Func<bool, IShown?> _state;
    private readonly IStage _stage;
    private readonly TimeProvider _clock;
    private readonly ITimer? _timer;
    private long _next, _nextLook;
    private bool _waiting, _ended;

    /// <summary>A view that shows nothing yet.</summary>
    /// <param name="state">The present state (true: the one that stays), or null when there is nothing to show; called under <see cref="Gate"/>.</param>
    /// <param name="delay">How long nothing is shown.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="stage">Where it is shown, or none for the notebook, or the console where there is no notebook.</param>
    public LiveView(Func<bool, IShown?> state, TimeSpan delay, TimeProvider clock, IStage? stage)
    {
        (_state, _clock, _stage) = (state, clock, stage ?? DefaultStage());
        _next = _clock.GetTimestamp() + Ticks(delay);
        _timer = _stage.IsWatched ? _clock.CreateTimer(_ => ShowLate(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan) : null;
    }

    /// <summary>What everybody holds who changes or reads what is shown.</summary>
    public Lock Gate { get; } = new();

    /// <summary>Shows a change now, or as soon as the time has come. Call it under <see cref="Gate"/>.</summary>
    /// <exception cref="OperationCanceledException">The calling thread was asked to stop.</exception>
    public void Changed()
    {
        StopIfAsked();
        if (_timer is null || _waiting || _ended)
        {
            return;
        }

        var early = _next - _clock.GetTimestamp();
        if (early <= 0)
        {
            Show();
            return;
        }

        _waiting = true;
        _timer.Change(TimeSpan.FromSeconds((double)early / _clock.TimestampFrequency), Timeout.InfiniteTimeSpan);
    }

    /// <summary>Shows the last state; later changes are not shown.</summary>
    public void Dispose()
    {
        try
        {
            End();
        }
        catch (ThreadInterruptedException)
        {
            // Whoever stops a cell may interrupt its thread more than once, and the last state stays all the same.
            End();
        }
    }

    private void End()
    {
        lock (Gate)
        {
            if (_ended)
            {
                return;
            }

            _timer?.Dispose();
            if (_state(true) is { } last)
            {
                _stage.ShowLast(last);
            }

            _ended = true;
        }
    }

    /// <summary>Throws, at most five times a second, when somebody has interrupted this thread, as the course's kernel does to stop a cell.</summary>
    private void StopIfAsked()
    {
        var now = _clock.GetTimestamp();
        if (now < _nextLook || _ended)
        {
            return;
        }

        _nextLook = now + Ticks(Pause);
        try
        {
            Thread.Sleep(0);
        }
        catch (ThreadInterruptedException)
        {
            throw new OperationCanceledException("The cell was interrupted.");
        }
    }

    private static IStage DefaultStage() => Host.IsNotebook
        ? new NotebookStage(Host.IsLive)
        : new ConsoleStage(Console.Out, !Console.IsOutputRedirected);

    private void ShowLate()
    {
        lock (Gate)
        {
            if (!_waiting || _ended)
            {
                return;
            }

            _waiting = false;
            try
            {
                Show();
            }
            catch (Exception)
            {
                // Nobody can catch it on a timer's thread, where it would end the process; the last state is shown on the caller's.
            }
        }
    }

    private void Show()
    {
        if (_state(false) is { } state)
        {
            _stage.Show(state);
        }

        _next = _clock.GetTimestamp() + Ticks(Pause);
    }

    private long Ticks(TimeSpan time) => (long)(time.TotalSeconds * _clock.TimestampFrequency);
}
