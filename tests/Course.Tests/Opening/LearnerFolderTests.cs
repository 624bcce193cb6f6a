using Notebooks.Documents;
using Notebooks.Tests.Documents;

namespace Course.Tests.Opening;

public sealed class LearnerFolderTests : IDisposable
{
    private const string Lesson = "1-part/1-lesson";
    private const string Exercise = "// exercise: sum\nint Sum()\n{\n    // BEGIN SOLUTION\n    return 2;\n    // END SOLUTION\n}";
    private readonly TempFolder _folder = new();

    public LearnerFolderTests()
    {
        Put(Exercise);
        File.WriteAllText(_folder.File("notebooks/course.csx"), "");
    }

    private string Copy => _folder.File($"my/{Lesson}.ipynb");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_copy_has_no_solutions_and_loads_what_the_lesson_loads()
    {
        Assert.Equal(CopyState.New, Fill());
        var copy = NotebookDocument.Read(Copy);

        Assert.Equal(StudentVersion.Of(NotebookDocument.Read(_folder.File($"notebooks/{Lesson}.ipynb"))).Cells[0].Source, copy.Cells[0].Source);
        Assert.DoesNotContain("return 2;", copy.Cells[0].Source);
        Assert.Equal("#load \"../notebooks/course.csx\"\n", File.ReadAllText(_folder.File("my/course.csx")));
    }

    [Fact]
    public void What_is_there_stays_byte_for_byte_even_when_the_lesson_changes()
    {
        Fill();
        File.WriteAllText(_folder.File("my/course.csx"), "// mine");
        var before = File.ReadAllBytes(Copy);
        Assert.Equal(CopyState.Kept, Fill());
        Put("1 + 1");

        Assert.Equal(CopyState.Outdated, Fill());
        Assert.Equal(before, File.ReadAllBytes(Copy));
        Assert.Equal("// mine", File.ReadAllText(_folder.File("my/course.csx")));
        File.Delete(Copy);
        Assert.Equal(CopyState.New, Fill());
    }

    [Fact]
    public void A_copy_that_was_worked_on_still_knows_which_version_it_was_made_from()
    {
        Fill();
        var copy = NotebookDocument.Read(Copy);
        copy.Cells[0].Source = "int Sum() => 2;";
        copy.Write(Copy);

        Assert.Equal(CopyState.Kept, Fill());
        Put("1 + 1");
        Assert.Equal(CopyState.Outdated, Fill());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"cells": [], "metadata": {"copy": {"sources": 3}}, "nbformat": 4, "nbformat_minor": 5}""")]
    public void What_is_no_copy_of_ours_stays_as_well(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);
        File.WriteAllText(Copy, text);

        Assert.Equal(CopyState.Kept, Fill());
        Assert.Equal(text, File.ReadAllText(Copy));
    }

    [Theory]
    [InlineData("[next](2-other.ipynb#part)", "[next](2-other.ipynb#part)")]
    [InlineData("[next](../2-part/1-other.ipynb)", "[next](../2-part/1-other.ipynb)")]
    [InlineData("![map](map.png \"Map\")", "![map](../../notebooks/1-part/map.png \"Map\")")]
    [InlineData("![map](../pictures/a%20map.png)", "![map](../../notebooks/pictures/a%20map.png)")]
    [InlineData("<img src=\"./map.png\" width=\"3\">", "<img src=\"../../notebooks/1-part/map.png\" width=\"3\">")]
    [InlineData("[licence](../../LICENSE)", "[licence](../../LICENSE)")]
    [InlineData("[web](https://example.org/a.png) [here](#part) [data](data:image/png;base64,AA==) [top](/a.png)", null)]
    [InlineData("`f(x)[0](map)` f(map.png)", null)]
    public void Links_lead_to_the_copies_of_other_lessons_and_to_the_one_place_of_everything_else(string lesson, string? copy)
    {
        Put("1", lesson);
        Directory.CreateDirectory(_folder.File("notebooks/pictures"));
        File.WriteAllText(_folder.File("notebooks/1-part/map.png"), "");
        File.WriteAllText(_folder.File("notebooks/pictures/a map.png"), "");
        Fill();
        Assert.Equal(copy ?? lesson, NotebookDocument.Read(Copy).Cells[0].Source);
    }

    [Fact]
    public void Where_nothing_can_be_written_it_says_so()
    {
        File.WriteAllText(_folder.File("my"), "a file");
        Assert.StartsWith("Lessons cannot be copied to ", Assert.Throws<UsageException>(() => Fill()).Message);
    }

    private CopyState Fill()
    {
        var source = _folder.File($"notebooks/{Lesson}.ipynb");
        return Assert.Single(new LearnerFolder(_folder.File("my")).Fill([new(Lesson, source, NotebookDocument.Read(source))])).Value;
    }

    private void Put(string code, string? markdown = null)
    {
        var notebook = Notebook.Of(Notebook.Code(code));
        if (markdown is not null)
        {
            notebook.Insert(0, CellKind.Markdown, markdown);
        }

        Directory.CreateDirectory(_folder.File("notebooks/1-part"));
        notebook.Write(_folder.File($"notebooks/{Lesson}.ipynb"));
    }
}
