namespace Notebooks.Tests.Documents;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("""{}""", "csharp")]
    [InlineData("""{"kernelspec": {"language": "C#", "name": ".net-csharp"}}""", "csharp")]
    [InlineData("""{"kernelspec": {"language": "F#"}}""", "fsharp")]
    [InlineData("""{"kernelspec": {"language": "PowerShell"}}""", "pwsh")]
    [InlineData("""{"kernelspec": {"language": "python"}}""", "python")]
    [InlineData("""{"kernelspec": {"language": "C#"}, "dotnet_interactive": {"defaultKernelName": "fsharp"}}""", "fsharp")]
    [InlineData("""{"dotnet_interactive": {"defaultKernelName": "fsharp"}, "polyglot_notebook": {"defaultKernelName": "sql"}}""", "sql")]
    [InlineData("""{"polyglot_notebook": {"kernelInfo": {"defaultKernelName": "html", "items": []}}}""", "html")]
    [InlineData("""{"polyglot_notebook": {"defaultKernelName": "sql"}, "kernelInfo": {"defaultKernelName": "csharp", "items": []}}""", "csharp")]
    [InlineData("""{"kernelspec": "not an object", "polyglot_notebook": {"defaultKernelName": 3}}""", "csharp")]
    public void DefaultLanguage_follows_the_metadata_of_dotnet_interactive(string metadata, string expected)
    {
        var document = Notebook.Parse($$"""{"cells": [], "metadata": {{metadata}}, "nbformat": 4, "nbformat_minor": 5}""");
        Assert.Equal(expected, document.DefaultLanguage);
    }

    [Theory]
    [InlineData("""{}""", "csharp")]
    [InlineData("""{"dotnet_interactive": {"language": "fsharp"}}""", "fsharp")]
    [InlineData("""{"polyglot_notebook": {"kernelName": "C#"}, "dotnet_interactive": {"language": "fsharp"}}""", "csharp")]
    public void A_cells_own_language_wins_over_the_default(string metadata, string expected) =>
        Assert.Equal(expected, Notebook.Of(Notebook.Code("x", metadata)).Cells[0].Language);

    [Fact]
    public void Prose_has_its_own_languages()
    {
        var cells = Notebook.Of("""{"cell_type": "markdown", "metadata": {}, "source": ""}""", """{"cell_type": "raw", "metadata": {}, "source": ""}""").Cells;
        Assert.Equal(["markdown", "raw"], cells.Select(cell => cell.Language));
    }

    [Theory]
    [InlineData("""{"tags": ["parameters", 3, "exercise"]}""", new[] { "parameters", "exercise" })]
    [InlineData("""{"tags": "parameters"}""", new string[0])]
    [InlineData("""{}""", new string[0])]
    public void Tags_are_the_texts_in_the_list(string metadata, string[] expected) =>
        Assert.Equal(expected, Notebook.Of(Notebook.Code("x", metadata)).Cells[0].Tags);
}
