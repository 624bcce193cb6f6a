namespace DeepLearning.Tests.Data;

/// <summary>Where the store looks, and what it takes for a good copy.</summary>
public sealed class DataStoreTests : IDisposable
{
    private readonly Toy _toy = new();

    public void Dispose() => _toy.Dispose();

    [Fact]
    public void Folders_are_looked_through_in_their_order()
    {
        foreach (var folder in new[] { _toy.Last, _toy.Cache, _toy.First })
        {
            var path = _toy.Put(folder, Toy.Name, _toy.Bytes);
            Assert.Equal(path, _toy.Store().Find(_toy.Set, _toy.File));
        }

        Assert.Equal(_toy.Bytes, _toy.Read(offline: true));
    }

    [Theory]
    [InlineData(false, "toy.bin", false)]
    [InlineData(false, "toy.bin.gz", true)]
    [InlineData(true, "toy.bin.gz", true)]
    [InlineData(true, "toy.bin", false)]
    public void A_copy_may_be_packed_or_not_whatever_its_source_does(bool isPackedAtItsSource, string name, bool isPacked)
    {
        var content = new Fingerprint { Bytes = 300_000, Sha256 = Toy.Hash(Toy.Random(300_000)) };
        using var toy = new Toy(file => isPackedAtItsSource ? file with { Name = "toy.bin.gz", Bytes = 1, Sha256 = "other", Content = content } : file);
        toy.Put(toy.First, name, isPacked ? Packed.Gzip(toy.Bytes) : toy.Bytes);

        Assert.Equal(toy.Bytes, toy.Read(offline: true));
    }

    [Fact]
    public void A_damaged_copy_counts_as_missing()
    {
        _toy.Put(_toy.First, Toy.Name, _toy.Bytes[1..]);
        _toy.Put(_toy.Last, Toy.Name, _toy.Bytes);

        Assert.Equal(_toy.Bytes, _toy.Read(offline: true));
        Assert.Equal([false, true], _toy.Store().Verify(_toy.Set, _toy.File).Select(copy => copy.Damage is null));
    }

    [Fact]
    public void A_damaged_copy_in_the_cache_is_replaced_by_a_download()
    {
        using var server = LoopbackServer.Of(Toy.Random(300_000));
        using var toy = new Toy(server.Address);
        toy.Put(toy.Cache, Toy.Name, new byte[300_000]);

        Assert.Equal(toy.Bytes, toy.Read());
        Assert.Equal(toy.Bytes, toy.Read(offline: true));
    }

    [Theory]
    [InlineData("cut", "it ends after 299,999 of 300,000 bytes")]
    [InlineData("grown", "it goes on after its 300,000 bytes")]
    [InlineData("flipped", "its SHA-256 is ")]
    [InlineData("empty", "it ends after 0 of 300,000 bytes")]
    public void When_the_only_copy_is_damaged_the_error_says_how_and_what_to_do(string how, string told)
    {
        var path = _toy.Put(_toy.Cache, Toy.Name, how switch
        {
            "cut" => _toy.Bytes[..^1],
            "grown" => [.. _toy.Bytes, 0],
            "flipped" => [.. _toy.Bytes[..1000], (byte)(_toy.Bytes[1000] ^ 1), .. _toy.Bytes[1001..]],
            _ => [],
        });

        var error = Assert.Throws<DataException>(() => _toy.Read(offline: true));

        Assert.Contains($"{path} is damaged: {told}", error.Message);
        Assert.Contains("Delete it.", error.Message);
    }

    [Fact]
    public void A_packed_copy_that_unpacks_to_a_gigabyte_takes_no_more_memory_than_the_file()
    {
        _toy.Put(_toy.First, Toy.Name + ".gz", Packed.Bomb(_toy.Bytes, 1 << 30));

        var allocated = Packed.Allocated(() =>
            Assert.Contains("goes on after", Assert.Throws<DataException>(() => _toy.Read(offline: true)).Message));

        Assert.InRange(allocated, 0, 2_000_000);
    }

    [Fact]
    public void Offline_nothing_is_asked_of_the_network()
    {
        using var server = LoopbackServer.Of(_toy.Bytes);
        using var toy = new Toy(server.Address);

        var error = Assert.Throws<DataException>(() => toy.Read(offline: true));

        Assert.Contains("toy/toy.bin was not found in", error.Message);
        Assert.Contains($"{toy.First} (which does not exist)", error.Message);
        Assert.Contains("COURSE_OFFLINE is set", error.Message);
        Assert.Contains($"By hand it comes from {server.Address}", error.Message);
        Assert.Empty(server.Starts);
    }

    [Fact]
    public void A_file_where_a_folder_should_be_is_told()
    {
        File.WriteAllText(_toy.First, "no folder");
        Assert.Contains($"{_toy.First} (which is no folder)", Assert.Throws<DataException>(() => _toy.Read()).Message);
    }

    [Fact]
    public void What_no_address_gives_is_said_to_be_so()
    {
        var error = Assert.Throws<DataException>(() => _toy.Read());
        Assert.Contains("No address is known", error.Message);
        Assert.DoesNotContain("./course data get", error.Message);
    }

    [Fact]
    public async Task Getting_a_set_brings_what_is_missing_and_nothing_else()
    {
        using var server = LoopbackServer.Of(Toy.Random(300_000));
        using var toy = new Toy(server.Address);

        Assert.Equal([Toy.Name], (await toy.Store().GetAsync(toy.Set)).Select(file => file.Name));
        Assert.Empty(await toy.Store().GetAsync(toy.Set));
        Assert.Single(server.Starts);
    }

    [Fact]
    public void The_courses_store_looks_where_COURSE_DATA_says_then_in_its_cache_then_beside_the_course()
    {
        var before = Environment.GetEnvironmentVariable("COURSE_DATA");
        try
        {
            Environment.SetEnvironmentVariable("COURSE_DATA", _toy.First);
            var options = DataStoreOptions.FromEnvironment();
            var root = Path.GetFullPath(Path.Combine(options.Cache, "..", ".."));

            Assert.True(File.Exists(Path.Combine(root, "data", "catalog.json")));
            Assert.Equal([_toy.First, Path.Combine(root, "data", "cache"), Path.GetFullPath(Path.Combine(root, "..", "shared", "data"))], options.Folders);
            Assert.True(options.Offline);
        }
        finally
        {
            Environment.SetEnvironmentVariable("COURSE_DATA", before);
        }
    }
}
