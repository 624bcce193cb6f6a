using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Notebooks.Running;

/// <summary>What the host asks of a session's process: one line of JSON on the pipe of requests.</summary>
/// <param name="Cell">The cell's number in this session.</param>
/// <param name="Code">The cell's source, or null: the running cell is to be interrupted.</param>
/// <param name="Name">What messages call the cell.</param>
/// <param name="Language">The cell's language.</param>
internal sealed record SessionRequest(int Cell, string? Code = null, string? Name = null, string? Language = null);

/// <summary>What a session's process tells its host: one line of JSON on the pipe of events. One of the four parts is set.</summary>
/// <param name="Cell">The cell that it belongs to, from 1.</param>
internal sealed record SessionEvent(int Cell)
{
    /// <summary>The first event: the process can run cells.</summary>
    public static readonly SessionEvent Ready = new(0);

    public StreamMessage? Stream { get; init; }

    public ValueMessage? Value { get; init; }

    public ErrorMessage? Error { get; init; }

    public EndMessage? End { get; init; }
}

/// <summary>Printed text.</summary>
internal sealed record StreamMessage(string Name, string Text);

/// <summary>A shown value: a display, the update of one, or a cell's result.</summary>
internal sealed record ValueMessage(ValueRole Role, string? DisplayId, JsonObject Forms);

/// <summary>The part that a shown value plays.</summary>
internal enum ValueRole
{
    Display,
    Update,
    Result,
}

/// <summary>An error output.</summary>
internal sealed record ErrorMessage(string Name, string Value, IReadOnlyList<string> Traceback);

/// <summary>The end of a cell.</summary>
internal sealed record EndMessage(Execution.CellStatus Status, Execution.CellFailure? Failure, TimeSpan Duration);

/// <summary>The messages' JSON, generated at compile time: a session starts faster without reflection.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SessionRequest))]
[JsonSerializable(typeof(SessionEvent))]
internal sealed partial class SessionJson : JsonSerializerContext;
