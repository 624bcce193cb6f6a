using System.Security.Cryptography;
using Notebooks.Tests.Documents;

namespace DeepLearning.Tests.Data;

/// <summary>A data set of one small file in folders of its own, which nothing else knows.</summary>
internal sealed class Toy : IDisposable
{
    public const string Id = "toy", Name = "toy.bin";

    private readonly TempFolder _folder = new();

    public Toy(params IEnumerable<string> mirrors)
        : this(file => file with { Mirrors = [.. mirrors] })
    {
    }

    /// <summary>A set whose file is described otherwise, perhaps with an archive.</summary>
    public Toy(Func<DataFile, DataFile> describe, DataFile? archive = null)
    {
        File = describe(new() { Name = Name, Bytes = Bytes.Length, Sha256 = Hash(Bytes) });
        Set = new() { Id = Id, Name = "A toy", Task = "tests", Licence = "none", Citation = "nobody", Page = "nowhere", Files = [File], Archive = archive };
    }

    /// <summary>What the file must be.</summary>
    public byte[] Bytes { get; } = Random(300_000);

    public DataFile File { get; }

    public DataSet Set { get; }

    public string First => _folder.File("first");

    public string Cache => _folder.File("cache");

    public string Last => _folder.File("last");

    /// <summary>The store over the three folders.</summary>
    public DataStore Store(bool offline = false, string? cache = null, double patience = 30) => new(new() { Sets = [Set] }, new()
    {
        Folders = [First, cache ?? Cache, Last],
        Cache = cache ?? Cache,
        Offline = offline,
        RetryDelay = TimeSpan.Zero,
        StallTimeout = TimeSpan.FromSeconds(patience),
    });

    public byte[] Read(bool offline = false) => Store(offline).Read(Set, File);

    /// <summary>Puts a file into a folder of the set.</summary>
    public string Put(string folder, string name, byte[] bytes)
    {
        var path = Path.Combine(folder, Id, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>What lies in the cache, without the lock.</summary>
    public IEnumerable<string> Cached() => Directory.Exists(Cache)
        ? Directory.EnumerateFiles(Cache, "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)).Where(name => name != ".lock").Order()
        : [];

    public void Dispose() => _folder.Dispose();

    public static byte[] Random(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
