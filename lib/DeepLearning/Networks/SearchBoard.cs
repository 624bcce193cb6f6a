using DeepLearning.Display;

namespace DeepLearning;

/// <summary>The table of a search, a row for each of its settings, which fills as runs end.</summary>
internal sealed class SearchBoard<TSettings, TResult> : IDisposable
    where TSettings : notnull
    where TResult : notnull
{
    private readonly string _what;
    private readonly IReadOnlyList<TSettings> _settings;
    private readonly FinishedRuns<TResult> _finished;
    private readonly bool[] _begun;
    private readonly LiveView _view;

    public SearchBoard(string what, IReadOnlyList<TSettings> settings, FinishedRuns<TResult> finished, TimeProvider? clock = null, IStage? stage = null)
    {
        (_what, _settings, _finished, _begun) = (what, settings, finished, new bool[settings.Count]);
        _view = new(_ => State(), TimeSpan.Zero, clock ?? TimeProvider.System, stage);
    }

    /// <summary>Says that a run begins.</summary>
    public void Begins(int run)
    {
        lock (_view.Gate)
        {
            _begun[run] = true;
            _view.Changed();
        }
    }

    /// <summary>Says that a run has ended.</summary>
    public void Ended(int run)
    {
        lock (_view.Gate)
        {
            _begun[run] = false;
            _view.Changed();
        }
    }

    /// <summary>The table as it stands.</summary>
    public SearchState State()
    {
        var (before, after) = (SearchColumn.Of(typeof(TSettings)), SearchColumn.Of(typeof(TResult)));
        var rows = _settings.Select((settings, i) => (string[])
        [
            .. before.Select(column => column.Cell(settings)),
            .. after.Select((column, place) => _finished.Has(i) ? column.Cell(_finished[i]) : place == 0 && _begun[i] ? "…" : ""),
        ]).ToList();
        return new(_what, Enumerable.Range(0, rows.Count).Count(_finished.Has), [.. before.Concat(after).Select(column => column.Name)], rows);
    }

    /// <summary>Shows the last state, which stays.</summary>
    public void Dispose() => _view.Dispose();
}
