using System.Text.Json;
using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>One cell of a notebook.</summary>
public sealed class NotebookCell
{
    private readonly NotebookDocument _document;
    private string _source;

    internal NotebookCell(NotebookDocument document, JsonElement json, NotebookReader reader)
    {
        _document = document;
        Json = new EditedObject(reader.Expect(json, JsonValueKind.Object, "each cell", "an object"));
        Kind = ReadKind(json, reader);
        Id = json.TryGetProperty("id", out _) ? reader.String(json, "id", "the cell") : null;
        reader.Object(json, "metadata");
        _source = reader.Text(reader.Required(json, "source", "the cell"), "\"source\"");
        if (Kind == CellKind.Code)
        {
            Outputs = json.TryGetProperty("outputs", out _)
                ? [.. reader.List(json, "outputs", "the cell").Select(output => OutputJson.Read(output, reader))]
                : [];
            ExecutionCount = reader.Count(json, "execution_count");
        }
    }

    internal NotebookCell(NotebookDocument document, CellKind kind, string source, string? id)
    {
        _document = document;
        (Kind, Id, _source, Json) = (kind, id, source, new EditedObject());
        Json.Set("cell_type", kind.ToString().ToLowerInvariant());
        if (kind == CellKind.Code)
        {
            Json.Set("execution_count", null);
        }

        if (id is not null)
        {
            Json.Set("id", id);
        }

        Json.Set("metadata", new JsonObject());
        if (kind == CellKind.Code)
        {
            Json.Set("outputs", new JsonArray());
        }

        Json.Set("source", OutputJson.Lines(source));
    }

    /// <summary>Code, Markdown or raw.</summary>
    public CellKind Kind { get; }

    /// <summary>The cell's id (nbformat 4.5), or none.</summary>
    public string? Id { get; }

    /// <summary>The cell's text. Setting it keeps the form in which the file stores it: one string, or a list of lines.</summary>
    public string Source
    {
        get => _source;
        set
        {
            if (value == _source)
            {
                return;
            }

            _source = value;
            Json.Set("source", Json.Member("source").ValueKind == JsonValueKind.String ? JsonValue.Create(value) : OutputJson.Lines(value));
        }
    }

    /// <summary>The cell's metadata; what is changed in it is written.</summary>
    public JsonObject Metadata => Json.Live("metadata");

    /// <summary>The cell's tags.</summary>
    public IReadOnlyList<string> Tags =>
        Metadata["tags"] is JsonArray tags ? [.. tags.Select(JsonStrings.Text).OfType<string>()] : [];

    /// <summary>
    /// The language that the metadata gives the cell, as a kernel name such as <c>csharp</c>: its own, else the notebook's default;
    /// <c>markdown</c> and <c>raw</c> for cells that are not code. A first line <c>#!name</c> is not looked at.
    /// </summary>
    public string Language => Kind switch
    {
        CellKind.Markdown => "markdown",
        CellKind.Raw => "raw",
        _ => KernelName.Of(Metadata, "polyglot_notebook", "kernelName")
            ?? KernelName.Of(Metadata, "dotnet_interactive", "language")
            ?? _document.DefaultLanguage,
    };

    /// <summary>What the cell showed when it last ran; change it with <see cref="SetOutputs"/>.</summary>
    public IReadOnlyList<Output> Outputs { get; private set; } = [];

    /// <summary>The number of the cell's last run in its session, or none.</summary>
    public int? ExecutionCount { get; private set; }

    internal EditedObject Json { get; }

    /// <summary>Replaces what the cell showed. Display ids are not stored in the file: nbformat has no place for them.</summary>
    /// <exception cref="InvalidOperationException">The cell is not a code cell.</exception>
    public void SetOutputs(IReadOnlyList<Output> outputs, int? executionCount)
    {
        if (Kind != CellKind.Code)
        {
            throw new InvalidOperationException($"Only code cells have outputs; this is a {Kind} cell.");
        }

        (Outputs, ExecutionCount) = ([.. outputs], executionCount);
        Json.Set("execution_count", executionCount);
        Json.Set("outputs", new JsonArray([.. outputs.Select(OutputJson.Write)]));
    }

    /// <summary>Removes the outputs and the execution count of a code cell; other cells have none.</summary>
    public void ClearOutputs()
    {
        if (Kind == CellKind.Code)
        {
            SetOutputs([], null);
        }
    }

    private static CellKind ReadKind(JsonElement json, NotebookReader reader) => reader.String(json, "cell_type", "the cell") switch
    {
        "code" => CellKind.Code,
        "markdown" => CellKind.Markdown,
        "raw" => CellKind.Raw,
        var other => throw reader.Error(json, $"\"cell_type\" is \"{other}\"; expected code, markdown or raw."),
    };
}
