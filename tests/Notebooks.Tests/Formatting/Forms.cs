using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Notebooks.Formatting;

namespace Notebooks.Tests.Formatting;

/// <summary>The default forms of a value, as tests look at them.</summary>
internal static class Forms
{
    public const int LongestHtml = 64 * 1024;
    public const int LongestText = 8 * 1024;

    public static string Text(object? value) => ValueFormatter.Format(value).Text("text/plain")!;

    public static string Html(object? value) => ValueFormatter.Format(value).Text("text/html")!;

    public static IElement Page(object? value) => new HtmlParser().ParseDocument(Html(value)).Body!;

    /// <summary>The texts of the outermost table, row by row, heads first.</summary>
    public static string[][] Cells(object? value) => [.. Page(value)
        .QuerySelectorAll("body > table > thead > tr, body > table > tbody > tr")
        .Select(row => row.Children.Select(cell => cell.TextContent).ToArray())];

    public static string[] Notes(object? value) => [.. Page(value).QuerySelectorAll("body > .left-out").Select(note => note.TextContent)];

    public static void AssertBounded(object? value)
    {
        Assert.InRange(Html(value).Length, 1, LongestHtml);
        Assert.InRange(Text(value).Length, 1, LongestText);
    }
}

/// <summary>Tests that change the formatter's settings, one after the other and beside no others.</summary>
[CollectionDefinition(nameof(FormatterState), DisableParallelization = true)]
public sealed class FormatterState;
