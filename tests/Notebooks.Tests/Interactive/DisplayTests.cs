using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;
using Notebooks.Documents;
using Notebooks.Execution;
using Notebooks.Tests.Execution;
using Notebooks.Tests.Formatting;
using static Microsoft.DotNet.Interactive.Kernel;

namespace Notebooks.Tests.Interactive;

[Collection(nameof(FormatterState))]
public sealed class DisplayTests : IDisposable
{
    private readonly RecordingSink _cell = new();

    public DisplayTests() => CurrentCell.Outputs = _cell;

    public void Dispose() => CurrentCell.Outputs = null;

    private IReadOnlyList<DisplayOutput> Shown => [.. _cell.Outputs.Cast<DisplayOutput>()];

    [Fact]
    public void Display_shows_the_value_under_a_short_id()
    {
        var displayed = display(42);
        var output = Assert.Single(Shown);
        Assert.Equal("42", output.Data.Text("text/plain"));
        Assert.Equal(displayed.DisplayId, output.DisplayId);
        Assert.InRange(displayed.DisplayId.Length, 4, 16);
        Assert.Equal((false, 42), (displayed.IsUpdated, displayed.Value));
        Assert.Equal([new("text/html", "<pre class=\"value\">42</pre>"), new FormattedValue("text/plain", "42")], displayed.FormattedValues);
    }

    [Fact]
    public void Display_ids_differ() =>
        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(value => value.Display().DisplayId).Distinct().Count());

    [Fact]
    public void Update_replaces_the_value_under_the_same_id()
    {
        var displayed = "first".Display("text/plain");
        displayed.Update("second");
        var (id, data) = Assert.Single(_cell.Updates);
        Assert.Equal(displayed.DisplayId, id);
        Assert.Equal(["text/plain"], data.MimeTypes);
        Assert.Equal("second", data.Text("text/plain"));
        Assert.Equal((true, "second"), (displayed.IsUpdated, displayed.Value));
        Assert.Equal([new FormattedValue("text/plain", "second")], displayed.FormattedValues);
        Assert.Single(Shown);
    }

    [Fact]
    public void Update_outside_a_cell_reaches_the_cell_that_showed_the_value()
    {
        var displayed = display(1);
        CurrentCell.Outputs = null;
        displayed.Update(2);
        Assert.Equal("2", Assert.Single(_cell.Updates).Data.Text("text/plain"));
    }

    [Fact]
    public async Task Display_reaches_the_cell_from_a_task_that_it_started()
    {
        await Task.Run(() => display(1));
        Assert.Single(Shown);
    }

    [Fact]
    public void DisplayAs_shows_the_text_unchanged_and_so_does_its_update()
    {
        var displayed = "<b>bold</b>".DisplayAs("text/html");
        displayed.Update("<i>italic</i>");
        Assert.Equal("<b>bold</b>", Assert.Single(Shown).Data.Text("text/html"));
        Assert.Equal("<i>italic</i>", Assert.Single(_cell.Updates).Data.Text("text/html"));
        Assert.Equal(["text/html"], Shown[0].Data.MimeTypes);
    }

    [Fact]
    public void DisplayAs_json_is_json_or_an_error()
    {
        var displayed = """[1]""".DisplayAs("application/json");
        Assert.Equal(1, (int)Shown[0].Data["application/json"]![0]!);
        Assert.Equal([new FormattedValue("application/json", "[1]")], displayed.FormattedValues);
        Assert.Contains("not JSON", Assert.Throws<ArgumentException>(() => "{".DisplayAs("application/json")).Message);
    }

    [Fact]
    public void DisplayTable_shows_a_row_for_each_item()
    {
        new[] { (1, 2), (3, 4) }.DisplayTable();
        Assert.Contains("<td style=\"text-align:right\">4</td>", Shown[0].Data.Text("text/html"));
    }

    [Fact]
    public void HTML_is_content_that_shows_as_html()
    {
        IHtmlContent content = HTML("<b>x</b>");
        display(content);
        Assert.Equal("<b>x</b>", Shown[0].Data.Text("text/html"));
    }

    [Fact]
    public void CSS_and_Javascript_reach_the_page_as_html()
    {
        CSS("p { color: red }");
        Javascript("alert('x < y')");
        Assert.Equal("<style type=\"text/css\">p { color: red }</style>", Shown[0].Data.Text("text/html"));
        Assert.Equal("<script type=\"text/javascript\">alert('x < y')</script>", Shown[1].Data.Text("text/html"));
    }

    [Fact]
    public async Task Input_is_refused_and_says_what_to_do()
    {
        Assert.Contains("parameters", (await Assert.ThrowsAsync<InvalidOperationException>(() => GetInputAsync("name?"))).Message);
        Assert.Contains("headless", (await Assert.ThrowsAsync<InvalidOperationException>(() => GetPasswordAsync())).Message);
    }

    [Fact]
    public void Outside_a_cell_the_text_goes_to_the_console()
    {
        CurrentCell.Outputs = null;
        var before = Console.Out;
        using var console = new StringWriter();
        Console.SetOut(console);
        try
        {
            display((1, 2)).Update("next");
            "<b>x</b>".DisplayAs("text/html");
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.Equal(["(1, 2)", "next", "<b>x</b>"], console.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
