using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;
using Notebooks.Completion;
using Notebooks.Documents;
using Notebooks.Formatting;

namespace Notebooks.Execution;

/// <summary>
/// A running C# notebook: cells are run one after another and see what earlier ones declared.
/// It behaves like .NET Interactive's C# kernel wherever a notebook can tell, except that cells are compiled optimised,
/// stack traces name the cell and line, and a running cell can be cancelled.
/// </summary>
public sealed class CSharpSession : INotebookSession, IDisposable
{
    private static readonly TimeSpan WakeInterval = TimeSpan.FromMilliseconds(50);

    private readonly CellThread _thread = new("notebook cells");

    // Interrupting the compiler would leave its shared symbols half made, so it works where nobody interrupts.
    private readonly CellThread _compiling = new("notebook compiler");
    private readonly SessionAssemblies _assemblies = new();
    private readonly SessionTag _tag = new();
    private readonly SubmissionStates _states = new();
    private readonly CellCompiler _compiler;
    private readonly Directives _directives;
    private readonly Completer _completer;
    private readonly Inspector _inspector;

    // Only those that background work may still write to: it holds them, and nothing else does.
    private readonly List<WeakReference<CellOutputs>> _outputs = [];

    /// <summary>Starts a session.</summary>
    /// <param name="workingDirectory">The folder that relative <c>#r</c> and <c>#load</c> paths start from: the notebook's.</param>
    public CSharpSession(string workingDirectory)
    {
        _compiler = new CellCompiler(Path.GetFullPath(workingDirectory), _tag);
        _directives = new Directives(_states);
        _completer = new Completer(this, Path.GetFullPath(workingDirectory));
        _inspector = new Inspector(this);
        ConsoleRouter.Install();
    }

    /// <inheritdoc/>
    public async Task<CellResult> RunAsync(
        string code, string name, IOutputSink outputs, string language = "csharp", CancellationToken cancellation = default)
    {
        var clock = Stopwatch.StartNew();
        var cell = new CellOutputs(outputs);
        _outputs.Add(new(cell));
        CellFailure? failure = null;
        _tag.Line = 0;
        try
        {
            using var interrupt = cancellation.Register(() => InterruptUntilEnded(clock));
            await Ambient(cell, () => _thread.Run(() => RunPartsAsync(code, name, language, cell, cancellation), cancellation)).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            failure = cancellation.IsCancellationRequested
                ? new("Cancelled", "The cell was interrupted.", null, ["The cell was interrupted."])
                : CellErrors.Describe(error, code, name, _tag.Line);
        }

        lock (clock)
        {
            clock.Stop();
            _tag.Interrupt(false);
        }

        if (failure is not null)
        {
            cell.Add(new ErrorOutput(failure.Name, failure.Message, failure.Traceback));
        }

        cell.Complete();
        FlushEarlier();
        var status = failure is null ? CellStatus.Succeeded : cancellation.IsCancellationRequested ? CellStatus.Cancelled : CellStatus.Failed;
        return new(status, failure, clock.Elapsed);
    }

    /// <summary>
    /// Tells what fits at a position of a cell that is being written. Runs nothing and changes nothing; may be called from any thread,
    /// also while a cell runs: it waits for the compiler at most.
    /// </summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="position">A UTF-16 index into it; one outside of it counts as its nearer end.</param>
    public CompletionList Complete(string code, int position) => _completer.At(code, Math.Clamp(position, 0, code.Length));

    /// <summary>Tells what is at a position of a cell: the name there, or what the argument list around it belongs to. Otherwise as <see cref="Complete"/>.</summary>
    /// <inheritdoc cref="Complete"/>
    /// <returns>Null where there is nothing to tell.</returns>
    public Inspection? Inspect(string code, int position) => _inspector.At(code, Math.Clamp(position, 0, code.Length));

    /// <summary>Tells whether a cell can be run as it stands, or goes on in a next line.</summary>
    public static Completeness IsComplete(string code) => CompletenessCheck.Of(code);

    /// <summary>Ends the session; code that still runs in it is not stopped.</summary>
    public void Dispose()
    {
        _thread.Dispose();
        _compiling.Dispose();
    }

    /// <summary>Looks at code as if it were the next cell, on the compiler's thread, for its stack.</summary>
    /// <returns>What was seen; null when the compiler cannot read the code, or it is nested too deeply to be looked at.</returns>
    internal T? Look<T>(string code, Func<SemanticModel, T?> look)
        where T : struct =>
        _compiling.Run(() => Task.FromResult(_compiler.Look(code, look)), CancellationToken.None).GetAwaiter().GetResult();

    private void FlushEarlier() => _outputs.RemoveAll(reference =>
    {
        if (reference.TryGetTarget(out var earlier))
        {
            earlier.Flush();
        }

        return earlier is null;
    });

    private static async Task<bool> Ambient(CellOutputs cell, Func<Task<bool>> run)
    {
        CurrentCell.Outputs = cell;
        return await run().ConfigureAwait(false);
    }

    private async Task<bool> RunPartsAsync(string code, string name, string language, CellOutputs cell, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var timed = false;
        foreach (var part in CellPart.Split(code, language))
        {
            timed |= part.Kind == CellPartKind.Time;
            var source = part.Kind == CellPartKind.CSharp ? part.Text : _directives.Run(part, cell);
            if (source is not null)
            {
                await RunCodeAsync(source, name, cell, cancellation);
            }
        }

        if (timed)
        {
            cell.Add(new DisplayOutput(new MimeBundle(("text/plain", FormattableString.Invariant($"Wall time: {clock.Elapsed.TotalMilliseconds:0.####}ms")))));
        }

        return true;
    }

    private async Task RunCodeAsync(string code, string name, CellOutputs cell, CancellationToken cancellation)
    {
        Directives.RefusePackages(code);
        var compiled = await _compiling.Run(() => Task.FromResult(Compile(code, name, cancellation)), CancellationToken.None);
        foreach (var warning in compiled.Warnings)
        {
            cell.Write("stderr", warning.ToString("warning") + "\n");
        }

        foreach (var file in compiled.ReferencedFiles)
        {
            _assemblies.Add(file);
        }

        if (compiled.EntryPoint is { } entryPoint)
        {
            var result = await InvokeAsync(compiled, entryPoint);
            if (compiled.HasResult && result is not DisplayedValue)
            {
                cell.Add(new ResultOutput(ValueFormatter.Format(result), null));
            }
        }
    }

    private CompiledCell Compile(string code, string name, CancellationToken cancellation)
    {
        var cell = _compiler.Compile(code, name, cancellation);
        if (cell.EntryPoint is not null)
        {
            _states.Reserve(cell.Variables);
        }

        return cell;
    }

    private async Task<object?> InvokeAsync(CompiledCell cell, EntryPoint entryPoint)
    {
        var factory = _assemblies.Load(cell.Image, cell.Symbols)
            .GetType(entryPoint.Type, throwOnError: true)!
            .GetMethod(entryPoint.Method)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        _states.Shadow(cell.Variables);
        try
        {
            return await factory(_states.Slots);
        }
        finally
        {
            _states.Settle();
        }
    }

    // Until the cell has ended: what it waits for is interrupted again and again, because a cell may catch the first one.
    private void InterruptUntilEnded(Stopwatch running)
    {
        _ = Task.Run(
            async () =>
            {
                while (WakeIf(running))
                {
                    await Task.Delay(WakeInterval, CancellationToken.None).ConfigureAwait(false);
                }
            },
            CancellationToken.None);
    }

    // Under the lock that the cell's end takes: the next cell must not be woken in its place.
    private bool WakeIf(Stopwatch running)
    {
        lock (running)
        {
            if (running.IsRunning)
            {
                _tag.Interrupt(true);
                _thread.Wake();
            }

            return running.IsRunning;
        }
    }
}
