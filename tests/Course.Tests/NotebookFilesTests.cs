using Notebooks.Tests.Documents;

namespace Course.Tests;

public sealed class NotebookFilesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public NotebookFilesTests()
    {
        string[] names =
        [
            "a.ipynb", "one/b.ipynb", "one/c.ipynb", "one/two/d.ipynb",
            ".git/e.ipynb", "one/.ipynb_checkpoints/c.ipynb", "out/a.ipynb", "one/notes.md",
        ];
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(name))!);
            File.WriteAllText(_folder.File(name), "");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "a.ipynb one/b.ipynb one/c.ipynb one/two/d.ipynb")]
    [InlineData("one", "one/b.ipynb one/c.ipynb one/two/d.ipynb")]
    [InlineData("one/", "one/b.ipynb one/c.ipynb one/two/d.ipynb")]
    [InlineData("*.ipynb", "a.ipynb")]
    [InlineData("*/*.ipynb", "one/b.ipynb one/c.ipynb")]
    [InlineData("**/*.ipynb", "a.ipynb one/b.ipynb one/c.ipynb one/two/d.ipynb")]
    [InlineData("**/d*", "one/two/d.ipynb")]
    [InlineData("one/?.ipynb", "one/b.ipynb one/c.ipynb")]
    [InlineData("on*/**/d.ipynb", "one/two/d.ipynb")]
    [InlineData("one/two/../b.ipynb", "one/b.ipynb")]
    [InlineData("out", "out/a.ipynb")]
    [InlineData("out/a.ipynb", "out/a.ipynb")]
    [InlineData("one/c.ipynb|one|**/c.ipynb", "one/b.ipynb one/c.ipynb one/two/d.ipynb")]
    public void Names_lead_to_notebooks_each_once(string names, string expected)
    {
        var found = NotebookFiles.Find([.. names.Split('|').Select(_folder.File)], _folder.File("out"));
        Assert.Equal(expected.Split(' '), found.Select(path => Path.GetRelativePath(_folder.Path, path)));
    }

    [Fact]
    public void A_link_to_a_folder_above_is_not_followed_round_and_round()
    {
        Directory.CreateSymbolicLink(_folder.File("one/up"), _folder.Path);
        Assert.Equal(3, NotebookFiles.Find([_folder.File("one")], _folder.File("out")).Count);
    }
}
