using DeepLearning.Display;

namespace DeepLearning;

/// <summary>
/// One line that says how far something is, how fast it goes and how long it still takes, updated in place at most five times
/// a second. What is over within a second shows nothing; what took longer leaves one quiet line.
/// </summary>
public sealed class ProgressBar : IProgress<long>, IDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _clock;
    private readonly LiveView _view;
    private readonly long _start;
    private ProgressState _state;

    /// <summary>A bar that has not moved yet.</summary>
    /// <param name="what">What is counted: <c>epochs</c>, <c>batches</c>.</param>
    /// <param name="total">How many there are, or none when that is not known.</param>
    /// <param name="clock">The clock, or none for the system's.</param>
    public ProgressBar(string what, long? total = null, TimeProvider? clock = null)
        : this(new ProgressState(what, total, InBytes: false), clock, null)
    {
    }

    internal ProgressBar(ProgressState state, TimeProvider? clock, IStage? stage)
    {
        (_state, _clock) = (state, clock ?? TimeProvider.System);
        _start = _clock.GetTimestamp();
        _view = new(Line, Delay, _clock, stage);
    }

    /// <summary>A bar that counts bytes, for example those of a download.</summary>
    /// <param name="what">What is read or written.</param>
    /// <param name="total">How many bytes there are, or none when that is not known.</param>
    /// <param name="clock">The clock, or none for the system's.</param>
    public static ProgressBar OfBytes(string what, long? total = null, TimeProvider? clock = null) =>
        new(new ProgressState(what, total, InBytes: true), clock, null);

    /// <summary>Says how many are done by now. It may be called from any thread.</summary>
    /// <param name="value">How many, altogether.</param>
    public void Report(long value)
    {
        lock (_view.Gate)
        {
            _state = _state with { Done = value };
            _view.Changed();
        }
    }

    /// <summary>Ends the bar: what stays is one line with the number, the time and the rate.</summary>
    public void Dispose() => _view.Dispose();

    private ProgressState? Line(bool isLast)
    {
        var elapsed = _clock.GetElapsedTime(_start);
        return elapsed < Delay ? null : _state with { Elapsed = elapsed, IsLast = isLast };
    }
}
