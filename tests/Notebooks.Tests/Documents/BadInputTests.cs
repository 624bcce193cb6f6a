using System.Text;
using Notebooks.Documents;

namespace Notebooks.Tests.Documents;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("", "lesson.ipynb is empty")]
    [InlineData(" \n", "lesson.ipynb is empty")]
    [InlineData("\ufeff", "lesson.ipynb is empty")]
    [InlineData("[1]", "line 1, column 1: a notebook must be an object, but is a list")]
    [InlineData("\n \"x\"", "line 2, column 2: a notebook must be an object, but is text")]
    [InlineData("{\n \"é\": 1,\n é\n}", "lesson.ipynb, line 3, column 2: the JSON is broken")]
    [InlineData("{\"é\": nul}", "line 1, column 10: the JSON is broken")]
    [InlineData("{\"cells\": [", "line 1, column 12: the JSON is broken")]
    [InlineData("\ufeff{\"cells\": x", "line 1, column 11: the JSON is broken")]
    [InlineData("{\"nbformat\": 4} {}", "line 1, column 17: the JSON is broken")]
    [InlineData("{\"nbformat\": 4, \"metadata\": {},\n \"metadata\": {}}", "line 2, column 14: \"metadata\" stands twice")]
    [InlineData("{\"nbformat\": 4, \"\\ud83d\": 1}", "line 1, column 27: the member's name has half a surrogate pair")]
    [InlineData("{}", "line 1, column 1: the notebook has no \"nbformat\"")]
    [InlineData("{\"nbformat\": 3, \"worksheets\": []}", "line 1, column 14: the notebook is nbformat 3; expected 4")]
    [InlineData("{\"nbformat\": 5, \"cells\": []}", "nbformat 5; expected 4")]
    [InlineData("{\"nbformat\": \"4\", \"cells\": []}", "nbformat \"4\"; expected 4")]
    [InlineData("{\"nbformat\": 4, \"nbformat_minor\": 2}", "the notebook has no \"cells\"")]
    [InlineData("{\"nbformat\": 4, \"cells\": {}}", "line 1, column 26: \"cells\" must be a list, but is an object")]
    [InlineData("{\"nbformat\": 4, \"cells\": [], \"metadata\": null}", "\"metadata\" must be an object, but is null")]
    [InlineData("{\"nbformat\": 4, \"nbformat_minor\": \"x\", \"cells\": []}", "\"nbformat_minor\" must be a whole number or null, but is text")]
    public void A_broken_file_is_refused_with_its_place(string text, string expected) => AssertRefused(text, expected);

    [Theory]
    [InlineData("3", "each cell must be an object, but is the number 3")]
    [InlineData("{\"metadata\": {}, \"source\": \"\"}", "the cell has no \"cell_type\"")]
    [InlineData("{\"cell_type\": 1, \"source\": \"\"}", "\"cell_type\" must be text, but is the number 1")]
    [InlineData("{\"cell_type\": \"heading\", \"source\": \"\"}", "\"cell_type\" is \"heading\"; expected code, markdown or raw")]
    [InlineData("{\"cell_type\": \"code\"}", "the cell has no \"source\"")]
    [InlineData("{\"cell_type\": \"code\", \"source\": 3}", "\"source\" must be text or a list of lines, but is the number 3")]
    [InlineData("{\"cell_type\": \"code\", \"source\": [\"a\", null]}", "each line of \"source\" must be text, but is null")]
    [InlineData("{\"cell_type\": \"raw\", \"source\": \"\", \"metadata\": []}", "\"metadata\" must be an object, but is a list")]
    [InlineData("{\"cell_type\": \"raw\", \"source\": \"\", \"id\": 3}", "\"id\" must be text, but is the number 3")]
    [InlineData("{\"cell_type\": \"code\", \"source\": \"\", \"execution_count\": \"1\"}", "\"execution_count\" must be a whole number or null, but is text")]
    [InlineData("{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": {}}", "\"outputs\" must be a list, but is an object")]
    [InlineData("{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [1]}", "an output must be an object, but is the number 1")]
    [InlineData("{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [{}]}", "an output has no \"output_type\"")]
    [InlineData("{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [{\"output_type\": \"pyout\"}]}", "\"output_type\" is \"pyout\"")]
    [InlineData("{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [{\"output_type\": \"stream\", \"name\": \"stdout\"}]}", "a stream output has no \"text\"")]
    [InlineData("{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [{\"output_type\": \"display_data\"}]}", "an output has no \"data\"")]
    [InlineData("{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [{\"output_type\": \"display_data\", \"data\": {\"text/html\": null}}]}", "\"text/html\" must be text or JSON, but is null")]
    [InlineData("{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [{\"output_type\": \"error\", \"ename\": \"E\", \"evalue\": \"v\"}]}", "an error output has no \"traceback\"")]
    public void A_broken_cell_is_refused_with_its_number_and_place(string cell, string expected)
    {
        var error = AssertRefused($$"""
            {"nbformat": 4, "cells": [
            {"cell_type": "raw", "source": ""},
            {{cell}}
            ]}
            """, expected);
        Assert.StartsWith("lesson.ipynb, cell 2, line 3, column ", error.Message);
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_refused_with_its_place()
    {
        var error = Assert.Throws<NotebookFormatException>(() => NotebookDocument.Parse(Encoding.Latin1.GetBytes("{\n\"caf\u00e9\": 1}"), "lesson.ipynb"));
        Assert.StartsWith("lesson.ipynb, line 2, column 5: the file is not UTF-8", error.Message);
        Assert.Throws<NotebookFormatException>(() => NotebookDocument.Parse(Encoding.Unicode.GetBytes("\ufeff{}"), "lesson.ipynb"));
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_named()
    {
        using var folder = new TempFolder();
        Assert.Equal($"{folder.File("no.ipynb")} does not exist; check the path.", Refused(folder.File("no.ipynb")));
        Assert.Equal($"{folder.File("no/no.ipynb")} does not exist; check the path.", Refused(folder.File("no/no.ipynb")));
        Assert.Equal($"{folder.Path} is a folder; give the path of a notebook (.ipynb).", Refused(folder.Path));

        static string Refused(string path) => Assert.Throws<NotebookFormatException>(() => NotebookDocument.Read(path)).Message;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(99)]
    public void Every_minor_version_of_nbformat_4_is_read(int minor) =>
        Assert.Empty(Notebook.Parse($$"""{"nbformat": 4, "nbformat_minor": {{minor}}, "cells": []}""").Cells);

    [Fact]
    public void Members_that_can_be_spared_may_be_missing()
    {
        const string Text = """{"nbformat": 4, "cells": [{"cell_type": "code", "source": ""}]}""";
        var document = Notebook.Parse(Text);
        Assert.Empty(document.Cells[0].Outputs);
        Assert.Empty(document.Cells[0].Metadata);
        Assert.Equal(Text, Notebook.Text(document));
    }

    private static NotebookFormatException AssertRefused(string text, string expected)
    {
        var error = Assert.Throws<NotebookFormatException>(() => Notebook.Parse(text));
        Assert.Contains(expected, error.Message);
        return error;
    }
}
