using System.Text.Json;
using Notebooks.Documents;
using Notebooks.Execution;

namespace Notebooks.Jupyter;

/// <summary>Runs a cell in the session, publishes what it shows, and words the reply.</summary>
internal sealed class CellRunner(Lazy<CSharpSession> session, Channels channels, Answers answers, INativeOutput native)
{
    /// <summary>Runs a cell that nobody sees, so that the first one of the reader does not wait for the compiler to be loaded.</summary>
    public void WarmUp() => session.Value.RunAsync("1 + 1", "warm-up", new Recorder()).GetAwaiter().GetResult();

    /// <summary>Runs a cell.</summary>
    /// <param name="request">The request that it came with.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="count">Its number.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Whether it succeeded, and the content of the reply.</returns>
    public async Task<(bool Succeeded, byte[] Reply)> RunAsync(Message request, ExecuteRequest cell, int count, CancellationToken cancellation)
    {
        CurrentCell.Input = cell.MayAsk ? new Reader(channels, answers, request, cancellation) : null;
        IOutputSink sink = cell.IsSilent ? new Recorder() : new CellSink(channels, request.Header, count);
        var failure = await native.During(sink, () => RunAsync(cell.Code, cell.IsStored ? $"cell {count}" : "unnumbered cell", sink, cancellation)).ConfigureAwait(false);
        if (failure is not null)
        {
            return (false, Content.Of(writer =>
            {
                writer.WriteString("status", "error");
                writer.WriteNumber("execution_count", count);
                writer.WriteError(failure.Name, failure.Message, failure.Traceback);
            }));
        }

        var values = new List<(string Name, Recorder Shown, CellFailure? Failure)>();
        foreach (var (name, code) in cell.Expressions)
        {
            var shown = new Recorder();
            values.Add((name, shown, await RunAsync(code, name, shown, cancellation).ConfigureAwait(false)));
        }

        return (true, Content.Ok(writer =>
        {
            writer.WriteNumber("execution_count", count);
            writer.WriteStartArray("payload");
            writer.WriteEndArray();
            writer.WriteStartObject("user_expressions");
            values.ForEach(value => Write(writer, value.Name, value.Shown.Result, value.Failure));
            writer.WriteEndObject();
        }));
    }

    private async Task<CellFailure?> RunAsync(string code, string name, IOutputSink sink, CancellationToken cancellation) =>
        (await session.Value.RunAsync(code, name, sink, cancellation: cancellation).ConfigureAwait(false)).Failure;

    private static void Write(Utf8JsonWriter writer, string name, MimeBundle result, CellFailure? failure)
    {
        writer.WriteStartObject(name);
        writer.WriteString("status", failure is null ? "ok" : "error");
        if (failure is null)
        {
            writer.WriteData(result);
        }
        else
        {
            writer.WriteError(failure.Name, failure.Message, failure.Traceback);
        }

        writer.WriteEndObject();
    }

    private sealed class Reader(Channels channels, Answers answers, Message request, CancellationToken cancellation) : IInputSource
    {
        public string Ask(string prompt, bool isPassword)
        {
            var question = Content.Of(writer =>
            {
                writer.WriteString("prompt", prompt);
                writer.WriteBoolean("password", isPassword);
            });
            return answers.Ask(() => channels.Ask(request, question), cancellation);
        }
    }

    /// <summary>Keeps the result, and nothing else.</summary>
    private sealed class Recorder : IOutputSink
    {
        public MimeBundle Result { get; private set; } = new();

        public void Add(Output output) => Result = output is ResultOutput result ? result.Data : Result;

        public void Update(string displayId, MimeBundle data)
        {
        }

        public void Clear(bool wait)
        {
        }
    }
}
