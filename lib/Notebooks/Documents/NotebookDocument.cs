using System.Text.Json;
using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>
/// A Jupyter notebook, nbformat 4. What was read and not changed is written back byte for byte;
/// what was changed is laid out like the rest of the file.
/// </summary>
public sealed class NotebookDocument
{
    private readonly EditedObject _json;
    private readonly byte[] _lead;
    private readonly byte[] _trail;
    private readonly IReadOnlyList<NotebookCell> _readCells;
    private readonly List<NotebookCell> _cells;
    private readonly bool _cellsHaveIds;

    private NotebookDocument(ReadOnlySpan<byte> utf8, string name)
    {
        var reader = new NotebookReader(new JsonSource(utf8, name));
        var root = reader.Root;
        Name = name;
        _json = new EditedObject(root);
        _lead = utf8[..utf8.IndexOf((byte)'{')].ToArray();
        _trail = utf8[(utf8.LastIndexOf((byte)'}') + 1)..].ToArray();
        _cellsHaveIds = ReadMinor(root, reader) >= 5;
        reader.Object(root, "metadata");
        _readCells = [.. reader.List(root, "cells", "the notebook").Select(cell =>
        {
            reader.NextCell();
            return new NotebookCell(this, cell, reader);
        })];
        _cells = [.. _readCells];
    }

    /// <summary>The file's path, or the name given instead; errors name it.</summary>
    public string Name { get; }

    /// <summary>The cells, in order.</summary>
    public IReadOnlyList<NotebookCell> Cells => _cells;

    /// <summary>The notebook's metadata; what is changed in it is written.</summary>
    public JsonObject Metadata => _json.Live("metadata");

    /// <summary>The kernel name of cells that name none themselves; <c>csharp</c> unless the metadata says otherwise.</summary>
    public string DefaultLanguage =>
        KernelName.Of(Metadata, "kernelInfo", "defaultKernelName")
        ?? KernelName.Of(Metadata, "polyglot_notebook", "kernelInfo", "defaultKernelName")
        ?? KernelName.Of(Metadata, "polyglot_notebook", "defaultKernelName")
        ?? KernelName.Of(Metadata, "dotnet_interactive", "defaultKernelName")
        ?? KernelName.Of(Metadata, "kernelspec", "language")
        ?? "csharp";

    /// <summary>Reads a notebook from a file.</summary>
    /// <exception cref="NotebookFormatException">The file is missing, cannot be opened, or is not a notebook of nbformat 4.</exception>
    public static NotebookDocument Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new NotebookFormatException($"{path} is a folder; give the path of a notebook (.ipynb).");
        }

        try
        {
            return new NotebookDocument(File.ReadAllBytes(path), path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NotebookFormatException($"{path} does not exist; check the path.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new NotebookFormatException($"{path} cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Reads a notebook from memory; <paramref name="name"/> is what errors call it.</summary>
    /// <exception cref="NotebookFormatException">The text is not a notebook of nbformat 4.</exception>
    public static NotebookDocument Parse(ReadOnlyMemory<byte> utf8, string name) => new(utf8.Span, name);

    /// <summary>The notebook as a file's bytes.</summary>
    public byte[] ToBytes()
    {
        var writer = new JsonTextWriter(JsonStyle.Of(_json.Original));
        writer.Raw(_lead);
        if (_json.IsUnchanged && CellsAreUnchanged)
        {
            writer.Raw(_json.Original);
        }
        else
        {
            writer.Members(_json, depth: 0, (name, before) => WriteMember(writer, name, before));
        }

        writer.Raw(_trail);
        return writer.ToArray();
    }

    /// <summary>Writes the notebook to a file, aside first and then renamed.</summary>
    /// <exception cref="IOException">The file could not be written; what was there before is intact.</exception>
    public void Write(string path) => AtomicFile.Write(path, ToBytes());

    /// <summary>A copy that shares nothing with this notebook.</summary>
    public NotebookDocument Clone() => new(ToBytes(), Name);

    /// <summary>Inserts a new cell before the one at <paramref name="index"/> (from 0) and returns it.</summary>
    public NotebookCell Insert(int index, CellKind kind, string source)
    {
        var id = _cellsHaveIds ? Guid.NewGuid().ToString("N")[..8] : null;
        var cell = new NotebookCell(this, kind, source, id);
        _cells.Insert(index, cell);
        return cell;
    }

    /// <summary>Removes the cell at <paramref name="index"/> (from 0).</summary>
    public void RemoveAt(int index) => _cells.RemoveAt(index);

    private bool CellsAreUnchanged => _cells.SequenceEqual(_readCells) && _cells.All(cell => cell.Json.IsUnchanged);

    private void WriteMember(JsonTextWriter writer, string name, JsonElement before)
    {
        if (name == "cells" && !CellsAreUnchanged)
        {
            writer.Array(_cells, depth: 1, cell => writer.Value(cell.Json, depth: 2));
        }
        else if (_json.Edits.TryGetValue(name, out var edit))
        {
            writer.Value(edit, before, depth: 1);
        }
        else
        {
            writer.Raw(before);
        }
    }

    private static int ReadMinor(JsonElement root, NotebookReader reader)
    {
        var version = reader.Required(root, "nbformat", "the notebook");
        if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var major) || major != 4)
        {
            throw reader.Error(
                version, $"the notebook is nbformat {version.GetRawText()}; expected 4. Convert it with: jupyter nbconvert --to notebook --nbformat 4");
        }

        return reader.Count(root, "nbformat_minor") ?? 0;
    }
}
