using System.Text;
using System.Text.Json;
using Notebooks.Documents;

namespace Notebooks.Tests.Documents;

/// <summary>Notebooks for the tests of this folder.</summary>
internal static class Notebook
{
    public static NotebookDocument Parse(string json) => NotebookDocument.Parse(Encoding.UTF8.GetBytes(json), "lesson.ipynb");

    public static string Text(NotebookDocument document) => Encoding.UTF8.GetString(document.ToBytes());

    public static NotebookDocument Of(params string[] cells) =>
        Parse($$"""{"cells": [{{string.Join(", ", cells)}}], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}""");

    public static string Code(string source, string metadata = "{}") =>
        $$"""{"cell_type": "code", "execution_count": null, "metadata": {{metadata}}, "outputs": [], "source": {{JsonSerializer.Serialize(source)}}}""";
}
