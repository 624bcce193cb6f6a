using System.Diagnostics;
using System.Text.Json.Nodes;
using Notebooks.Documents;
using Notebooks.Execution;

namespace Notebooks.Running;

/// <summary>Executes a notebook from its first cell to its last, or to the first that fails, in a session process of its own.</summary>
public static class NotebookRunner
{
    /// <summary>The environment variable that tells a notebook's libraries that nobody watches: it is 1 in these runs.</summary>
    public const string HeadlessVariable = "NOTEBOOK_HEADLESS";

    // The first cell's time does not begin before its session can run it, but a session that never can does not hold up the run.
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    /// <summary>Executes a copy of the notebook; the notebook itself stays as it is.</summary>
    /// <param name="source">The notebook.</param>
    /// <param name="workingDirectory">The folder where relative paths in its cells start.</param>
    /// <param name="options">Timeout, parameters, environment.</param>
    /// <param name="progress">Is told when a cell starts, and when all have run.</param>
    /// <param name="cancellation">Stops the run; the report then holds what was finished.</param>
    /// <exception cref="ParameterException">A parameter is unknown, or its value of another type.</exception>
    public static async Task<RunReport> RunAsync(
        NotebookDocument source,
        string workingDirectory,
        RunOptions options,
        IProgress<RunProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        var clock = Stopwatch.StartNew();
        var document = source.Clone();
        new ParametersCell(document).Apply(options.Parameters);
        var cells = document.Cells.Where(cell => cell.Kind == CellKind.Code).ToList();
        cells.ForEach(cell => cell.ClearOutputs());

        var environment = new Dictionary<string, string>(options.Environment) { [HeadlessVariable] = "1" };
        var collector = new OutputCollector();
        RunFailure? failure = null;
        await using (var session = SessionProcess.Start(workingDirectory, environment, options.Launcher))
        {
            await Task.WhenAny(session.Ready, Task.Delay(StartLimit, cancellation)).ConfigureAwait(false);
            for (var i = 0; i < cells.Count && failure is null; i++)
            {
                progress?.Report(new(i + 1, cells.Count, clock.Elapsed));
                failure = await RunCellAsync(session, cells[i], i + 1, collector, options.CellTimeout, cancellation).ConfigureAwait(false);
                Store(collector, cells);
            }
        }

        Store(collector, cells);
        if (failure is null)
        {
            progress?.Report(new(cells.Count + 1, cells.Count, clock.Elapsed));
        }

        document.Metadata["run"] = Summary(options, failure, clock.Elapsed, collector);
        return new(document, failure, clock.Elapsed);
    }

    private static async Task<RunFailure?> RunCellAsync(
        SessionProcess session, NotebookCell cell, int number, OutputCollector collector, TimeSpan timeout, CancellationToken cancellation)
    {
        var sink = collector.Next();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        try
        {
            var result = await session.RunAsync(cell.Source, $"cell {number}", sink, cell.Language, limit.Token).ConfigureAwait(false);
            return result switch
            {
                { Status: CellStatus.Succeeded } => null,
                { Status: CellStatus.Cancelled } when !cancellation.IsCancellationRequested => TimedOut(),
                { Failure: { } failure } => new(number, failure.Line, failure.Name, failure.Message, failure.Traceback, cell.Source),
                _ => throw new UnreachableException(),
            };
        }
        catch (SessionDiedException death)
        {
            return limit.IsCancellationRequested && !cancellation.IsCancellationRequested
                ? TimedOut()
                : Failed("SessionDied", death.Message, death.LastWords);
        }

        RunFailure TimedOut() =>
            Failed("Timeout", FormattableString.Invariant($"The cell ran longer than {timeout.TotalSeconds:0.###} s and was stopped. Give it more time, or less to do."), []);

        RunFailure Failed(string name, string message, IEnumerable<string> details)
        {
            var failure = new RunFailure(number, null, name, message, [message, .. details], cell.Source);
            sink.Add(new ErrorOutput(name, message, failure.Traceback));
            return failure;
        }
    }

    private static void Store(OutputCollector collector, List<NotebookCell> cells)
    {
        foreach (var (cell, outputs) in collector.TakeChanged())
        {
            cells[cell].SetOutputs([.. outputs.Select(output => output is ResultOutput result ? result with { ExecutionCount = cell + 1 } : output)], cell + 1);
        }
    }

    private static JsonObject Summary(RunOptions options, RunFailure? failure, TimeSpan duration, OutputCollector collector)
    {
        var summary = new JsonObject();
        foreach (var (name, value) in options.Labels)
        {
            summary[name] = value;
        }

        if (options.Parameters.Count > 0)
        {
            summary["parameters"] = new JsonObject(options.Parameters.Select(value => KeyValuePair.Create(value.Key, (JsonNode?)value.Value)));
        }

        summary["seconds"] = Math.Round(duration.TotalSeconds, 2);
        summary["status"] = failure is null ? "succeeded" : $"failed in cell {failure.Cell}: {failure.Name}";
        summary["records"] = collector.Records();
        return summary;
    }
}
