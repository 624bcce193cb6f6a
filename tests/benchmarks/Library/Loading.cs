using DeepLearning;
namespace Benchmarks;

/// <summary>Fashion-MNIST's training pictures: found, verified, unpacked and read, beside NumPy, which does not verify; and made samples of.</summary>
internal static class Loading
{
    public static void Measure()
    {
        var store = DataStore.Default;
        var set = store.Catalogue["fashion-mnist"];
        if (store.Find(set, set["train-images-idx3-ubyte.gz"]) is not { } path)
        {
            Console.WriteLine("load: Fashion-MNIST is not here; bring it with ./course data get fashion-mnist.");
            return;
        }

        var images = Load(store, set);
        using var peer = Peer.Start("load");
        Side.Compare("Fashion-MNIST, 60,000 training pictures from the file", 7,
            [Side.Of("DataStore and Idx", () => Load(store, set)), .. NumPy($"images {path}")]);
        Side.Compare("The same as samples, 784 × 60,000 doubles", 7,
            [Side.Of("Images.ToSamples", () => images.ToSamples()), .. NumPy($"samples {path}")]);

        Side[] NumPy(string request) => peer is null ? [] : [new("NumPy", () => peer.Ask(request)[0])];
    }

    private static Images Load(DataStore store, DataSet set) => Idx.Read(
        new MemoryStream(store.Read(set, set["train-images-idx3-ubyte.gz"])),
        new MemoryStream(store.Read(set, set["train-labels-idx1-ubyte.gz"])),
        [.. Enumerable.Range(0, 10).Select(label => $"{label}")]);
}
