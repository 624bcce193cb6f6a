using System.Collections.Concurrent;
using System.Globalization;
using Notebooks.Running;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Course;

/// <summary>
/// The view in a terminal: below what has ended, a line for each notebook that runs with its cell and its time, and one for the whole run.
/// </summary>
internal sealed class LiveRunView : RunView
{
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);
    private static readonly Spinner Spinner = AnsiConsole.Profile.Capabilities.Unicode ? Spinner.Known.Dots : Spinner.Known.Ascii;

    private readonly DateTime _start = DateTime.UtcNow;
    private readonly int _notebooks;
    private readonly ConcurrentDictionary<string, Running> _running = new();
    private readonly ConcurrentQueue<IReadOnlyList<string>> _paragraphs = new();
    private readonly CancellationTokenSource _finished = new();
    private readonly Task _drawing;
    private int _ended;

    /// <summary>Begins to draw.</summary>
    /// <param name="notebooks">How many notebooks the run has.</param>
    public LiveRunView(int notebooks)
    {
        _notebooks = notebooks;
        _drawing = AnsiConsole.Live(Text.Empty).AutoClear(true).StartAsync(DrawAsync);
    }

    /// <inheritdoc/>
    public override IProgress<RunProgress> Progress(string title)
    {
        var running = new Running(title);
        _running[title] = running;
        return running;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!_finished.IsCancellationRequested)
        {
            _finished.Cancel();
            _drawing.Wait();
        }
    }

    /// <inheritdoc/>
    protected override void End(string title, IReadOnlyList<string> lines)
    {
        _running.TryRemove(title, out _);
        _paragraphs.Enqueue(lines);
        Interlocked.Increment(ref _ended);
    }

    private async Task DrawAsync(LiveDisplayContext context)
    {
        while (!_finished.IsCancellationRequested)
        {
            WriteParagraphs();
            context.UpdateTarget(Picture());
            await Task.Delay(Refresh, _finished.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        context.UpdateTarget(Text.Empty);
        WriteParagraphs();
    }

    private void WriteParagraphs()
    {
        while (_paragraphs.TryDequeue(out var lines))
        {
            // As wide as the terminal, because what is drawn there now is written over and not erased.
            AnsiConsole.Write(new Rows(lines.Select(line => Align.Left(new Text(line).Overflow(Overflow.Fold)))));
        }
    }

    private IRenderable Picture()
    {
        var grid = new Grid().AddColumns(
            new GridColumn().NoWrap().PadRight(1),
            new GridColumn().PadRight(2),
            new GridColumn().NoWrap().PadRight(2),
            new GridColumn().NoWrap().RightAligned());
        var elapsed = DateTime.UtcNow - _start;
        var frame = Spinner.Frames[(int)(elapsed / Spinner.Interval) % Spinner.Frames.Count];
        foreach (var running in _running.Values.OrderBy(running => running.Title, StringComparer.Ordinal))
        {
            grid.AddRow(new Text(frame), new Text(running.Title), new Text(running.Place), new Text(Shown(running.Elapsed)));
        }

        return _notebooks == 1 ? grid : grid.AddRow(Text.Empty, new Text($"{_ended} of {_notebooks} notebooks"), Text.Empty, new Text(Shown(elapsed)));
    }

    private static string Shown(TimeSpan elapsed) => elapsed.ToString(elapsed.TotalHours < 1 ? @"m\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture);

    private sealed class Running(string title) : IProgress<RunProgress>
    {
        private readonly DateTime _start = DateTime.UtcNow;

        public string Title => title;

        public string Place { get; private set; } = "starting";

        public TimeSpan Elapsed => DateTime.UtcNow - _start;

        public void Report(RunProgress value) =>
            Place = value.Cell <= value.Cells ? $"cell {value.Cell} of {value.Cells}" : "writing";
    }
}
