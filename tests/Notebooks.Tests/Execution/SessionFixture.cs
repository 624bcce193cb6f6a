using Notebooks.Completion;
using Notebooks.Execution;

namespace Notebooks.Tests.Execution;

/// <summary>A session in a folder of its own, and short ways to run cells in it.</summary>
public abstract class SessionFixture : IDisposable
{
    private readonly CSharpSession _session;
    private int _cells;

    protected SessionFixture()
    {
        Folder = Directory.CreateTempSubdirectory("session-").FullName;
        _session = new CSharpSession(Folder);
    }

    /// <summary>The session's working directory.</summary>
    protected string Folder { get; }

    public void Dispose()
    {
        _session.Dispose();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What fits at a position of a cell that is being written.</summary>
    protected CompletionList Complete(string code, int position) => _session.Complete(code, position);

    /// <summary>What is at a position of a cell.</summary>
    protected Inspection? Inspect(string code, int position) => _session.Inspect(code, position);

    /// <summary>Runs a cell and returns how it ended and what it showed.</summary>
    private protected async Task<(CellResult Result, RecordingSink Sink)> TryRun(
        string code, string language = "csharp", CancellationToken cancellation = default)
    {
        var sink = new RecordingSink();
        return (await _session.RunAsync(code, $"cell {++_cells}", sink, language, cancellation), sink);
    }

    /// <summary>Starts a cell; its outputs can be watched while it runs.</summary>
    private protected Task<CellResult> Start(string code, RecordingSink sink, CancellationToken cancellation = default) =>
        _session.RunAsync(code, $"cell {++_cells}", sink, cancellation: cancellation);

    /// <summary>Runs a cell that is expected to succeed.</summary>
    private protected async Task<RecordingSink> Run(string code, string language = "csharp")
    {
        var (result, sink) = await TryRun(code, language);
        Assert.True(result.Status == CellStatus.Succeeded, result.Failure is { } failure ? string.Join('\n', failure.Traceback) : "");
        return sink;
    }

    /// <summary>Runs a cell and returns the one value that it shows, as plain text.</summary>
    private protected async Task<string?> Value(string code) => Assert.Single((await Run(code)).Shown);

    /// <summary>Runs a cell that is expected to fail.</summary>
    private protected async Task<CellFailure> Failure(string code, string language = "csharp")
    {
        var (result, _) = await TryRun(code, language);
        Assert.Equal(CellStatus.Failed, result.Status);
        return result.Failure!;
    }
}
