using System.Globalization;
using Notebooks.Running;
using Spectre.Console;

namespace Course;

/// <summary>What the reader sees of a run: live progress in a terminal, else a line for each notebook when it has ended.</summary>
internal abstract class RunView : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<string> _ended = [];

    /// <summary>The view for where the output goes.</summary>
    public static RunView Create(IReadOnlyList<RunPlan> plans) =>
        Console.IsOutputRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb" ? new LineView() : new LiveView(plans);

    /// <summary>Takes a notebook's progress.</summary>
    public abstract IProgress<RunProgress> Progress(RunPlan plan);

    /// <summary>A notebook's results are written.</summary>
    public void Finished(RunPlan plan, RunReport report)
    {
        var seconds = report.Duration.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        if (report.Failure is not { } failure)
        {
            End(plan, $"✓ {plan.Title}  {report.Document.Cells.Count(cell => cell.Kind == Notebooks.Documents.CellKind.Code)} cells in {seconds} s  → {CourseFolder.Shown(plan.Page)}");
            return;
        }

        var place = failure.Line is { } line ? $"cell {failure.Cell}, line {line}" : $"cell {failure.Cell}";
        End(plan, string.Join(Environment.NewLine, [
            $"✗ {CourseFolder.Shown(plan.Source)}, {place}, after {seconds} s  → {CourseFolder.Shown(plan.Page)}",
            .. failure.Traceback.Take(20).Select(text => "    " + text),
            .. failure.Excerpt().Select(text => "  " + text)]));
    }

    /// <summary>A notebook was interrupted; what an earlier run wrote stays.</summary>
    public void Interrupted(RunPlan plan, RunReport report) =>
        End(plan, $"– {plan.Title}  interrupted{(report.Failure is { } failure ? $" in cell {failure.Cell}" : "")}; nothing was written for it");

    /// <summary>A notebook's results could not be written.</summary>
    public void NotWritten(RunPlan plan, IOException error) => End(plan, $"✗ {plan.Title}: {error.Message}");

    /// <summary>Says how the whole run ended.</summary>
    public virtual void Finish(bool interrupted)
    {
        if (interrupted)
        {
            Console.Error.WriteLine("Interrupted. What was finished before is kept.");
        }
    }

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }

    /// <summary>Shows that a notebook has ended.</summary>
    protected virtual void End(RunPlan plan, string text)
    {
        lock (_lock)
        {
            Console.WriteLine(text);
        }
    }

    private sealed class LineView : RunView
    {
        public override IProgress<RunProgress> Progress(RunPlan plan) => new Silence();

        private sealed class Silence : IProgress<RunProgress>
        {
            public void Report(RunProgress value)
            {
            }
        }
    }

    private sealed class LiveView : RunView
    {
        private readonly Dictionary<RunPlan, ProgressTask> _tasks = [];
        private readonly TaskCompletionSource _done = new();
        private readonly Task _drawing;

        public LiveView(IReadOnlyList<RunPlan> plans)
        {
            var started = new TaskCompletionSource();
            _drawing = AnsiConsole.Progress().AutoClear(true).HideCompleted(true)
                .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
                .StartAsync(async context =>
                {
                    foreach (var plan in plans)
                    {
                        _tasks[plan] = context.AddTask(Markup.Escape(plan.Title), autoStart: false);
                    }

                    started.SetResult();
                    await _done.Task.ConfigureAwait(false);
                });
            started.Task.Wait();
        }

        public override IProgress<RunProgress> Progress(RunPlan plan) => new Bar(plan, _tasks[plan]);

        public override void Finish(bool interrupted)
        {
            _done.TrySetResult();
            _drawing.Wait();
            _ended.ForEach(Console.WriteLine);
            base.Finish(interrupted);
        }

        protected override void End(RunPlan plan, string text)
        {
            lock (_lock)
            {
                _ended.Add(text);
                _tasks[plan].Description = Markup.Escape(text.Split('\n')[0]);
                _tasks[plan].StopTask();
            }
        }

        private sealed class Bar(RunPlan plan, ProgressTask task) : IProgress<RunProgress>
        {
            public void Report(RunProgress value)
            {
                task.StartTask();
                task.MaxValue = value.Cells;
                task.Value = value.Cell - 1;
                task.Description = Markup.Escape($"{plan.Title}  cell {Math.Min(value.Cell, value.Cells)} of {value.Cells}");
            }
        }
    }
}
