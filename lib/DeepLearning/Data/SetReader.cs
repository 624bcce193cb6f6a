using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display;

namespace DeepLearning;

/// <summary>Reads one data set out of a store, and says in the notebook what a reader should know about where it came from.</summary>
internal sealed class SetReader(string id, DataStore? from, IProgress<DownloadProgress>? progress, CancellationToken cancellation)
{
    private readonly DataStore _store = from ?? DataStore.Default;

    private DataSet Set => field ??= _store.Catalogue[id];

    /// <summary>What the course calls the set.</summary>
    public string Id => id;

    /// <summary>What its authors call it.</summary>
    public string Name => Set.Name;

    /// <summary>The set; or, where it cannot be had and something may stand in for it, that.</summary>
    /// <param name="load">Reads the set.</param>
    /// <param name="standIn">Makes what stands in.</param>
    /// <param name="allowStandIn">Whether it may.</param>
    /// <param name="isSame">Whether what stands in has the same values, so that there is nothing to say.</param>
    public T Load<T>(Func<SetReader, T> load, Func<T> standIn, bool allowStandIn, bool isSame = false)
    {
        try
        {
            return load(this);
        }
        catch (DataException error) when (!allowStandIn)
        {
            throw new DataException($"{error.Message}\nWithout it: allowStandIn: true lets data made by the course stand in for it.", error);
        }
        catch (DataException error)
        {
            var made = standIn();
            if (!isSame)
            {
                Say($"No good copy of {Name} is here, so data made by the course stands in for it. Bring it with: ./course data get {id}", error.Message);
            }

            return made;
        }
    }

    /// <summary>Whether a file lies in a folder.</summary>
    public bool Has(string file) => _store.Find(Set, Set[file]) is not null;

    /// <summary>The verified content of a file.</summary>
    public Stream Open(string file)
    {
        if (!Has(file) && !_store.Options.Offline && Set[file].MadeFrom is null)
        {
            Say($"{Set.Name}: downloading {file} ({Set.Licence})");
        }

        using var bars = new DownloadBars();
        return new MemoryStream(_store.Read(Set, Set[file], progress ?? bars, cancellation), writable: false);
    }

    /// <summary>A file as text.</summary>
    public string Text(string file, Encoding encoding) => Input.ReadText(Open(file), encoding, $"{id}/{file}");

    /// <summary>A file's lines.</summary>
    public string[] Lines(string file, Encoding encoding) => Text(file, encoding).TrimEnd('\n').Split('\n');

    /// <summary>Shows one line in the notebook.</summary>
    /// <param name="text">The line.</param>
    /// <param name="why">What the record says beyond it.</param>
    public void Say(string text, string? why = null) =>
        Host.Show(new Note(Mark.Dot, text, new JsonObject { ["kind"] = "data", ["name"] = id, ["text"] = text, ["why"] = why }));
}
