using Microsoft.DotNet.Interactive.Formatting;
using Notebooks.Formatting;
using Notebooks.Tests.Formatting;

namespace Notebooks.Tests.Interactive;

[Collection(nameof(FormatterState))]
public sealed class FormatterTests : IDisposable
{
    private interface IShape;

    private interface IRoundShape : IShape;

    private class Shape : IRoundShape;

    private class Circle : Shape;

    private sealed class Box<T>(T value)
    {
        public T Value => value;
    }

    public void Dispose() => Formatter.ResetToDefault();

    [Fact]
    public void A_registered_text_is_shown_in_both_forms()
    {
        Formatter.Register<Shape>(_ => "a <shape>");
        Assert.Equal("a <shape>", Forms.Text(new Shape()));
        Assert.Equal("<pre class=\"value\">a &lt;shape&gt;</pre>", Forms.Html(new Shape()));
    }

    [Fact]
    public void A_registered_html_stands_as_it_is()
    {
        Formatter.Register<Shape>((_, writer) => writer.Write("<b>shape</b>"), "text/html");
        Assert.Equal("<b>shape</b>", Forms.Html(new Shape()));
    }

    [Fact]
    public void The_most_specific_registration_counts()
    {
        Register(typeof(object), "object");
        Assert.Equal("object", Forms.Text(new Circle()));
        Register(typeof(IShape), "interface");
        Assert.Equal("interface", Forms.Text(new Circle()));
        Register(typeof(IRoundShape), "derived interface");
        Assert.Equal("derived interface", Forms.Text(new Circle()));
        Register(typeof(Shape), "base class");
        Assert.Equal("base class", Forms.Text(new Circle()));
        Register(typeof(Circle), "class");
        Assert.Equal("class", Forms.Text(new Circle()));
        Register(typeof(IShape), "interface again");
        Assert.Equal("class", Forms.Text(new Circle()));
    }

    [Fact]
    public void Open_generic_types_and_interfaces_fit_all_that_is_made_of_them()
    {
        Register(typeof(IEnumerable<>), "any sequence");
        Assert.Equal("any sequence", Forms.Text(new List<int>()));
        Register(typeof(Box<>), "any box");
        Assert.Equal("any box", Forms.Text(new Box<int>(1)));
        Register(typeof(Box<int>), "a box of int");
        Assert.Equal("a box of int", Forms.Text(new Box<int>(1)));
        Assert.Equal("any box", Forms.Text(new Box<string>("")));
    }

    [Fact]
    public void A_later_registration_replaces_an_earlier_one()
    {
        Register(typeof(Shape), "first");
        Register(typeof(Shape), "second");
        Assert.Equal("second", Forms.Text(new Shape()));
    }

    [Fact]
    public void Cells_of_tables_use_registrations_too()
    {
        Formatter.Register<int>(value => $"<{value}>");
        Assert.Equal(["0", "<7>"], Forms.Cells(new[] { 7 })[1]);
        Assert.Contains("Size  <7>", Forms.Text(new { Size = 7 }));
    }

    [Fact]
    public void A_registration_that_throws_leaves_the_default_form_and_a_note()
    {
        Formatter.Register<Box<int>>((_, _) => throw new InvalidOperationException("no"), "text/html");
        Assert.Contains("the formatter registered for FormatterTests.Box<int> failed to write text/html", Forms.Text(new Box<int>(3)));
        Assert.Contains("3", Forms.Page(new Box<int>(3)).QuerySelector("td")!.TextContent);
    }

    [Fact]
    public void Preferred_mime_types_decide_what_is_shown()
    {
        Formatter.SetPreferredMimeTypesFor(typeof(IShape), "text/markdown");
        Formatter.Register<Shape>(_ => "*shape*", "text/markdown");
        Assert.Equal(["text/markdown", "text/plain"], ValueFormatter.Format(new Circle()).MimeTypes);
        Formatter.SetPreferredMimeTypesFor(typeof(int), "text/plain");
        Assert.Equal(["text/plain"], ValueFormatter.Format(1).MimeTypes);
    }

    [Fact]
    public void Settings_hold_until_they_are_reset()
    {
        (Formatter.ListExpansionLimit, Formatter.RecursionLimit, Formatter.NullString) = (2, 1, "(nothing)");
        Assert.Equal(["… 1 more rows (3 in all)"], Forms.Notes(new[] { 1, 2, 3 }));
        Assert.Single(Forms.Page(new { A = new { B = 1 } }).QuerySelectorAll("table"));
        Assert.Equal("(nothing)", Forms.Text(null));
        Formatter.DefaultMimeType = "text/plain";
        Assert.Equal(["text/plain"], ValueFormatter.Format(1).MimeTypes);

        Formatter.ResetToDefault();
        Assert.Equal((20, 2, "<null>", "text/html"), (Formatter.ListExpansionLimit, Formatter.RecursionLimit, Formatter.NullString, Formatter.DefaultMimeType));
        Assert.Equal("<null>", Forms.Text(null));
    }

    [Fact]
    public void ToDisplayString_gives_one_form()
    {
        Assert.Equal("(1, 2)", (1, 2).ToDisplayString());
        Assert.Equal("<pre class=\"value\">1</pre>", 1.ToDisplayString("text/html"));
        Assert.Equal("<null>", ((object?)null).ToDisplayString());
        Assert.Equal("[1]", new[] { 1 }.ToDisplayString("application/json"));
    }

    private static void Register(Type type, string text) => Formatter.Register(type, (_, writer) => writer.Write(text));
}
