namespace DeepLearning.Display;

/// <summary>
/// Shows something that changes, at most five times a second. A change that comes too early is shown as soon as the time
/// has come, so that whoever watches sees the last state even when nothing follows for long.
/// </summary>
internal sealed class LiveView : IDisposable
{
    /// <summary>The shortest time between two states.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Func<bool, IShown?> _state;
    private readonly IStage _stage;
    private readonly TimeProvider _clock;
    private readonly ITimer? _timer;
    private long _next;
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
    public void Changed()
    {
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
        lock (Gate)
        {
            if (_ended)
            {
                return;
            }

            _ended = true;
            _timer?.Dispose();
            if (_state(true) is { } last)
            {
                _stage.ShowLast(last);
            }
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
