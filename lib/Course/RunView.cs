using System.Globalization;
using Notebooks.Documents;
using Notebooks.Running;

namespace Course;

/// <summary>What the reader sees of a run: a paragraph for each notebook when it has ended, and nothing before.</summary>
internal class RunView : IDisposable
{
    private const int TracebackLines = 20;

    private readonly Lock _lock = new();

    /// <summary>The view for where the output goes: with live progress in a terminal.</summary>
    public static RunView Create(int notebooks) =>
        Console.IsOutputRedirected || Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb" ? new RunView() : new LiveRunView(notebooks);

    /// <summary>Takes a notebook's progress.</summary>
    public virtual IProgress<RunProgress>? Progress(string title) => null;

    /// <summary>A notebook's results are written.</summary>
    public void Finished(RunPlan plan, RunReport report)
    {
        var seconds = report.Duration.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        if (report.Failure is null)
        {
            var cells = report.Document.Cells.Count(cell => cell.Kind == CellKind.Code);
            End(plan.Title, [$"✓ {plan.Title}  {cells} {(cells == 1 ? "cell" : "cells")} in {seconds} s  → {CourseFolder.Shown(plan.Page)}"]);
            return;
        }

        Failed(plan, report, $"→ {CourseFolder.Shown(plan.Page)}");
    }

    /// <summary>A cell ended a notebook's run.</summary>
    public void Failed(RunPlan plan, RunReport report, string consequence)
    {
        var failure = report.Failure!;
        var seconds = report.Duration.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        var place = failure.Line is { } line ? $"cell {failure.Cell}, line {line}" : $"cell {failure.Cell}";
        var left = failure.Traceback.Count - TracebackLines;
        End(plan.Title, [
            $"✗ {CourseFolder.Shown(plan.Source)}, {place}, after {seconds} s  {consequence}",
            .. failure.Traceback.Take(TracebackLines).Select(text => "    " + text),
            .. left > 0 ? [$"    … {left} more lines"] : Array.Empty<string>(),
            .. failure.Excerpt().Select(text => "  " + text)]);
    }

    /// <summary>A notebook has ended, and that is what there is to say of it.</summary>
    public void Ended(string title, IReadOnlyList<string> lines) => End(title, lines);

    /// <summary>A notebook was interrupted; what an earlier run wrote stays.</summary>
    public void Interrupted(RunPlan plan, RunReport report) =>
        End(plan.Title, [$"– {plan.Title}  interrupted in cell {report.Failure!.Cell}; nothing was written for it"]);

    /// <summary>A notebook's results could not be written.</summary>
    public void NotWritten(RunPlan plan, string message) => End(plan.Title, [$"✗ {plan.Title}: {message}"]);

    /// <summary>The run was interrupted.</summary>
    public void Interrupted()
    {
        Dispose();
        Console.Error.WriteLine("Interrupted. What was finished before is kept.");
    }

    /// <summary>Takes away what is shown only while the run goes on.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    protected virtual void Dispose(bool disposing)
    {
    }

    /// <summary>Shows that a notebook has ended.</summary>
    protected virtual void End(string title, IReadOnlyList<string> lines)
    {
        lock (_lock)
        {
            Console.WriteLine(string.Join(Environment.NewLine, lines));
        }
    }
}
