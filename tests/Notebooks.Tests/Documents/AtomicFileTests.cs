using Notebooks.Documents;

namespace Notebooks.Tests.Documents;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_replaces_the_file_and_leaves_nothing_beside_it()
    {
        AtomicFile.Write(_folder.File("a"), "old, longer"u8);
        AtomicFile.Write(_folder.File("a"), "new"u8);
        Assert.Equal("new", File.ReadAllText(_folder.File("a")));
        Assert.Equal([_folder.File("a")], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_relative_path_is_fine()
    {
        var name = $"atomic-{Guid.NewGuid():N}";
        AtomicFile.Write(name, "x"u8);
        Assert.Equal("x", File.ReadAllText(name));
        File.Delete(name);
    }

    [Fact]
    public void A_folder_in_the_way_is_an_error_that_leaves_nothing()
    {
        Directory.CreateDirectory(_folder.File("a"));
        var error = Assert.Throws<IOException>(() => AtomicFile.Write(_folder.File("a"), "x"u8));
        Assert.StartsWith($"{_folder.File("a")} was not written: ", error.Message);
        Assert.Contains("That is a folder", error.Message);
        Assert.Equal([_folder.File("a")], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var error = Assert.Throws<IOException>(() => AtomicFile.Write(_folder.File("no/a"), "x"u8));
        Assert.Contains("Create the folder first.", error.Message);
    }

    [Fact]
    public void Files_that_belong_together_are_replaced_together()
    {
        AtomicFile.Write([(_folder.File("a"), "1"u8.ToArray()), (_folder.File("b"), "2"u8.ToArray())]);
        Assert.Equal("12", File.ReadAllText(_folder.File("a")) + File.ReadAllText(_folder.File("b")));
    }

    [Fact]
    public void One_of_several_files_that_cannot_be_written_leaves_all_as_they_were()
    {
        AtomicFile.Write(_folder.File("a"), "old"u8);
        var error = Assert.Throws<IOException>(() => AtomicFile.Write([(_folder.File("a"), "new"u8.ToArray()), (_folder.File("no/b"), "new"u8.ToArray())]));
        Assert.Contains("no/b was not written", error.Message);
        Assert.Equal("old", File.ReadAllText(_folder.File("a")));
        Assert.Equal([_folder.File("a")], Directory.GetFileSystemEntries(_folder.Path));
    }

    [SkippableFact]
    public void A_full_disk_keeps_the_old_file_and_leaves_nothing()
    {
        using var disk = new SmallDisk();
        var target = Path.Combine(disk.Path, "a");
        AtomicFile.Write(target, "old"u8);
        var error = Assert.Throws<IOException>(() => AtomicFile.Write(target, new byte[100_000]));
        Assert.Contains("Make room on the disk", error.Message);
        Assert.Equal("old", File.ReadAllText(target));
        Assert.Equal([target], Directory.GetFileSystemEntries(disk.Path));
    }

    [SkippableFact]
    public void A_read_only_folder_keeps_the_old_file()
    {
        using var disk = new SmallDisk();
        var target = Path.Combine(disk.Path, "a");
        AtomicFile.Write(target, "old"u8);
        disk.MakeReadOnly();
        var error = Assert.Throws<IOException>(() => AtomicFile.Write(target, "new"u8));
        Assert.StartsWith($"{target} was not written: ", error.Message);
        Assert.Contains("choose another folder", error.Message);
        Assert.Equal("old", File.ReadAllText(target));
    }

    [Fact]
    public void Many_writers_at_once_leave_one_whole_file()
    {
        Parallel.For(0, 32, i => AtomicFile.Write(_folder.File("a"), Enumerable.Repeat((byte)('a' + i % 26), 100_000).ToArray()));
        var bytes = File.ReadAllBytes(_folder.File("a"));
        Assert.Equal(100_000, bytes.Length);
        Assert.Single(bytes.Distinct());
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }
}
