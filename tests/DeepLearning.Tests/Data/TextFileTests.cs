using System.Text;

namespace DeepLearning.Tests.Data;

/// <summary>A reader's own text: where it is looked for, and what is said of a file that is none.</summary>
public sealed class TextFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("texts-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_text_comes_without_its_byte_order_mark_with_plain_line_ends_and_its_name()
    {
        var path = Write("a book.txt", [.. Encoding.UTF8.Preamble, .. "Ünë\r\ntwo\rthree 🙂\n"u8]);

        Assert.Equal(new PlainText("Ünë\ntwo\nthree 🙂\n", "a book.txt"), DataSets.Text(path, atLeast: 5));
    }

    [Fact]
    public void A_relative_path_begins_in_the_first_folder_that_has_the_file()
    {
        var (called, notebook) = (_folder.CreateSubdirectory("called"), _folder.CreateSubdirectory("notebook"));
        Write("notebook/both.txt", "notebook"u8);
        Write("notebook/one.txt", "notebook"u8);
        Write("called/both.txt", "called"u8);
        string[] folders = [called.FullName, notebook.FullName];

        Assert.Equal("called", TextFile.Read("both.txt", 1, folders).Text);
        Assert.Equal("notebook", TextFile.Read("one.txt", 1, folders).Text);
        Assert.Equal("called", TextFile.Read("../called/both.txt", 1, [notebook.FullName]).Text);
        var message = Assert.Throws<DataException>(() => TextFile.Read("none.txt", 1, folders)).Message;
        Assert.Contains("There is no file 'none.txt'", message);
        Assert.All(folders, folder => Assert.Contains(Path.Combine(folder, "none.txt"), message));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("EF BB BF", "is empty")]
    [InlineData("20 0A 20", "is empty")]
    [InlineData("61 62 63", "has 3 characters, which is too short to learn from: expected 1,000 or more")]
    [InlineData("61 62 00 63", "looks binary: its character 2 is the control character U+0000")]
    [InlineData("7F 45 4C 46 02 01", "looks binary: its character 4 is the control character U+0002")]
    [InlineData("61 E9 62", "is not a text in utf-8: byte 1 does not belong there. Save the text as UTF-8")]
    [InlineData("FF FE 61 00", "byte 0 does not belong there")]
    public void What_is_no_text_is_told(string bytes, string problem)
    {
        var path = Write("text.txt", Convert.FromHexString(bytes.Replace(" ", "")));
        var message = Assert.Throws<DataException>(() => DataSets.Text(path)).Message;

        Assert.Contains(problem, message);
        Assert.Contains(path, message);
    }

    [Fact]
    public void A_folder_is_told() => Assert.Contains("is a folder", Assert.Throws<DataException>(() => DataSets.Text(_folder.FullName)).Message);

    private string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
