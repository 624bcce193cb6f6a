using System.Diagnostics;
using Notebooks.Tests.Documents;

namespace DeepLearning.Tests.Data;

/// <summary>Downloads beside others, and where there is no room.</summary>
public sealed class DownloadSharingTests
{
    [Fact]
    public async Task Stores_that_want_the_same_file_at_once_download_it_once()
    {
        using var server = LoopbackServer.Of(Toy.Random(300_000));
        using var toy = new Toy(server.Address);

        var read = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            Task.Factory.StartNew(() => toy.Read(), default, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.All(read, bytes => Assert.Equal(toy.Bytes, bytes));
        Assert.Single(server.Starts);
    }

    [Fact]
    public async Task Who_waited_for_another_says_that_it_downloaded_nothing()
    {
        using var server = LoopbackServer.Of(Toy.Random(300_000));
        using var toy = new Toy(server.Address);

        var got = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => toy.Store().GetAsync(toy.Set)));

        Assert.Equal([Toy.Name], got.SelectMany(files => files).Select(file => file.Name));
        Assert.Single(server.Starts);
    }

    [SkippableFact]
    public async Task While_another_process_downloads_a_set_nobody_else_does()
    {
        Skip.IfNot(File.Exists("/usr/bin/flock"), "flock, which holds a lock from another process, is not here.");
        using var server = LoopbackServer.Of(Toy.Random(300_000));
        using var toy = new Toy(server.Address);
        var file = toy.Put(toy.Cache, ".lock", []);
        using var other = Process.Start(new ProcessStartInfo("/usr/bin/flock", [file, "sh", "-c", "echo held; read line"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        Assert.Equal("held", other.StandardOutput.ReadLine());

        var read = Task.Run(() => toy.Read());
        await Task.Delay(300);
        Assert.Empty(server.Starts);
        toy.Put(toy.Cache, Toy.Name, toy.Bytes);
        other.StandardInput.Close();

        Assert.Equal(toy.Bytes, await read.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Empty(server.Starts);
    }

    [SkippableFact]
    public void Where_there_is_no_room_nothing_is_asked_for()
    {
        using var disk = new SmallDisk();
        using var server = LoopbackServer.Of(Toy.Random(300_000));
        using var toy = new Toy(server.Address);

        var error = Assert.Throws<DataException>(() => toy.Store(cache: disk.Path).Read(toy.Set, toy.File));
        Assert.Contains("has room for", error.Message);
        Assert.Contains("300,000 are needed", error.Message);
        Assert.Empty(Directory.EnumerateFiles(disk.Path, Toy.Name + "*", SearchOption.AllDirectories));
    }

    [SkippableFact]
    public void A_cache_that_cannot_be_written_is_named()
    {
        using var disk = new SmallDisk();
        disk.MakeReadOnly();
        using var server = LoopbackServer.Of(Toy.Random(300_000));
        using var toy = new Toy(server.Address);

        var error = Assert.Throws<DataException>(() => toy.Store(cache: disk.Path).Read(toy.Set, toy.File));
        Assert.Contains($"{Path.Combine(disk.Path, Toy.Id)} could not be written", error.Message);
    }
}
