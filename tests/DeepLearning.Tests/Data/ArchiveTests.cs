using System.Formats.Tar;

namespace DeepLearning.Tests.Data;

/// <summary>Files that come out of an archive, from a server on this machine.</summary>
public sealed class ArchiveTests
{
    private static readonly byte[] Bytes = Toy.Random(300_000);

    [Theory]
    [InlineData("inside/toy.bin")]
    [InlineData("./inside/toy.bin")]
    public void Of_an_archive_only_what_is_wanted_is_kept(string entry)
    {
        var archive = Tar(("../evil.bin", Bytes), ("/tmp/evil.bin", Bytes), (entry, Bytes), ("inside/other.bin", Bytes));
        using var server = LoopbackServer.Of(archive);
        using var toy = FromArchive(server, archive.Length);

        Assert.Equal(Bytes, toy.Read());
        Assert.Equal([Toy.Name], toy.Cached());
        Assert.False(File.Exists(Path.Combine(toy.Cache, "evil.bin")) || File.Exists("/tmp/evil.bin"));
    }

    [Fact]
    public void An_archive_is_the_last_resort_when_no_mirror_has_the_file_itself()
    {
        var archive = Tar(("inside/toy.bin", Bytes));
        using var gone = LoopbackServer.OfStatus(404);
        using var server = LoopbackServer.Of(archive);
        using var toy = FromArchive(server, archive.Length, gone.Address);

        Assert.Equal(Bytes, toy.Read());
        Assert.Single(gone.Starts);
    }

    [Fact]
    public void An_archive_is_downloaded_once_for_all_that_only_it_has()
    {
        var archive = Tar(("inside/toy.bin", Bytes), ("inside/other.bin", Bytes[1..]));
        using var server = LoopbackServer.Of(archive);
        using var toy = FromArchive(server, archive.Length);
        var other = new DataFile { Name = "other.bin", Bytes = 299_999, Sha256 = Toy.Hash(Bytes[1..]), Entry = "inside/other.bin" };
        var set = toy.Set with { Files = [toy.File, other] };
        var store = new DataStore(new() { Sets = [set] }, toy.Store().Options);

        Assert.Equal(Bytes, store.Read(set, toy.File));
        Assert.Equal(Bytes[1..], store.Read(set, other));
        Assert.Single(server.Starts);
    }

    [Theory]
    [InlineData("absent", "it has no inside/toy.bin")]
    [InlineData("wrong", "of its entry inside/toy.bin: its SHA-256 is")]
    [InlineData("short", "of its entry inside/toy.bin: it ends after 1,000 of 300,000 bytes")]
    [InlineData("long", "of its entry inside/toy.bin: it goes on after its 300,000 bytes")]
    [InlineData("cut", "toy.tar.gz: ")]
    [InlineData("no tar", "toy.tar.gz: ")]
    [InlineData("no gzip", "toy.tar.gz: ")]
    [InlineData("bomb", "it unpacks to more than")]
    public void A_damaged_archive_is_told_and_nothing_is_kept(string how, string told)
    {
        var archive = how switch
        {
            "absent" => Tar(("elsewhere/toy.bin", Bytes)),
            "wrong" => Tar(("inside/toy.bin", [.. Bytes.Reverse()])),
            "short" => Tar(("inside/toy.bin", Bytes[..1000])),
            "long" => Tar(("inside/toy.bin", [.. Bytes, 0])),
            "cut" => Tar(("inside/toy.bin", Bytes))[..100_000],
            "no tar" => Packed.Gzip(Bytes),
            "no gzip" => Bytes,
            _ => Tar(("zeros.bin", new byte[60_000_000]), ("inside/toy.bin", Bytes)),
        };
        using var server = LoopbackServer.Of(archive);
        using var toy = FromArchive(server, archive.Length);

        var error = Assert.Throws<DataException>(() => toy.Read());

        Assert.Contains(told, error.Message);
        Assert.Contains("./course data get toy", error.Message);
        Assert.Empty(toy.Cached());
    }

    private static Toy FromArchive(LoopbackServer server, long bytes, params string[] mirrors) => new(
        file => file with { Entry = "inside/toy.bin", Mirrors = mirrors },
        new DataFile { Name = "toy.tar.gz", Bytes = bytes, Mirrors = [server.Address] });

    private static byte[] Tar(params (string Name, byte[] Bytes)[] entries)
    {
        var tar = new MemoryStream();
        using (var writer = new TarWriter(tar, TarEntryFormat.Ustar, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                writer.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
            }
        }

        return Packed.Gzip(tar.ToArray());
    }
}
