namespace DeepLearning.Tests.Display;

public sealed class ConventionTests
{
    [Fact]
    public void A_figure_is_shown_as_plotly_data_as_html_and_as_text()
    {
        var forms = Notebook.Format(Plot.Line([1, 2, 3]));

        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], forms.Keys);
        Assert.StartsWith("{\"data\":[", forms["application/vnd.plotly.v1+json"]);
        Assert.StartsWith("<div id=\"figure-", forms["text/html"]);
        Assert.Equal("Figure: line of 3 points; x step, y value", forms["text/plain"]);
    }

    [Fact]
    public void A_claim_is_shown_as_html_as_text_and_as_a_record()
    {
        using var notebook = new Notebook();

        Claim.That("a < b", true);

        Assert.Equal(["text/html", "text/plain", "application/vnd.notebook.record+json"], Assert.Single(notebook.Outputs).Keys);
        Assert.Contains("a &lt; b", notebook.Outputs[0]["text/html"]);
        Assert.Equal("✓ a < b", notebook.Text);
    }
}
