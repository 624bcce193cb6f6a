using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using Notebooks.Formatting;

namespace Notebooks.Tests.Formatting;

public sealed class ScalarTests
{
    [Flags]
    private enum Access
    {
        Read = 1,
        Write = 2,
    }

    public static TheoryData<object, string> Values => new()
    {
        { 42, "42" },
        { -7L, "-7" },
        { 0.1 + 0.2, "0.30000000000000004" },
        { 1e300, "1E+300" },
        { double.NaN, "NaN" },
        { double.NegativeInfinity, "-Infinity" },
        { 0.1f, "0.1" },
        { 1.50m, "1.50" },
        { true, "True" },
        { 'x', "x" },
        { BigInteger.Pow(2, 70), "1180591620717411303424" },
        { new DateTime(2024, 2, 29, 13, 5, 9), "2024-02-29 13:05:09" },
        { new DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind.Utc), "2024-02-29 00:00:00Z" },
        { new DateTimeOffset(2024, 2, 29, 13, 5, 9, 250, TimeSpan.FromHours(2)), "2024-02-29 13:05:09.25 +02:00" },
        { new DateOnly(2024, 2, 29), "2024-02-29" },
        { new TimeOnly(13, 5), "13:05:00" },
        { TimeSpan.FromSeconds(90), "00:01:30" },
        { Guid.Empty, "00000000-0000-0000-0000-000000000000" },
        { DayOfWeek.Friday, "Friday" },
        { Access.Read | Access.Write, "Read, Write" },
        { (1, "a", 2.5), "(1, \"a\", 2.5)" },
        { Tuple.Create(1, 2), "(1, 2)" },
        { typeof(int), "int" },
        { typeof(Dictionary<string, List<int?[]>>), "System.Collections.Generic.Dictionary<string, List<int?[]>>" },
        { typeof(int[][,]), "int[][,]" },
        { typeof((int, string)), "(int, string)" },
        { (Func<double, double>)Math.Sqrt, "Func<double, double> Sqrt" },
        { (Func<int, int>)(x => x + 1), "Func<int, int>" },
        { Task.FromResult(5), "Task<int>, completed: 5" },
        { Task.CompletedTask, "Task, completed" },
        { Task.FromException(new InvalidOperationException("no")), "Task, failed: InvalidOperationException: no" },
        { Task.FromCanceled<int>(new CancellationToken(true)), "Task<int>, cancelled" },
        { new Uri("https://example.org/a?b=c"), "https://example.org/a?b=c" },
        { new InvalidOperationException("boom"), "System.InvalidOperationException: boom" },
        { JsonNode.Parse("[1,2]")!, "[\n  1,\n  2\n]" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_scalar_is_its_text_in_both_forms(object value, string expected)
    {
        Assert.Equal(expected, Forms.Text(value));
        Assert.Equal(expected, Forms.Page(value).QuerySelector("pre.value")!.TextContent);
    }

    [Fact]
    public void Null_is_named_in_both_forms()
    {
        Assert.Equal("<null>", Forms.Text(null));
        Assert.Equal("<pre class=\"value\">&lt;null&gt;</pre>", Forms.Html(null));
    }

    [Fact]
    public void A_string_stands_as_it_is_and_escaped_in_html()
    {
        const string Text = "a <script>alert('1')</script> & \"b\"\n  second line";
        Assert.Equal(Text, Forms.Text(Text));
        Assert.DoesNotContain("<script", Forms.Html(Text));
        Assert.Equal(Text, Forms.Page(Text).QuerySelector("pre")!.TextContent);
    }

    [Fact]
    public void Html_comes_before_text_and_nothing_else_is_there() =>
        Assert.Equal(["text/html", "text/plain"], ValueFormatter.Format(1).MimeTypes);

    [Fact]
    public void Only_the_forms_asked_for_are_made() =>
        Assert.Equal(["text/plain"], ValueFormatter.Format(new[] { 1 }, "text/plain").MimeTypes);

    [Fact]
    public void A_culture_with_decimal_commas_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        german.NumberFormat.NumberDecimalSeparator = ",";
        german.NumberFormat.NumberGroupSeparator = ".";
        german.NumberFormat.NegativeSign = "~";
        german.DateTimeFormat.DateSeparator = ".";
        german.DateTimeFormat.TimeSeparator = "h";
        try
        {
            CultureInfo.CurrentCulture = german;
            Assert.Equal("-1.5", Forms.Text(-1.5));
            Assert.Equal("2024-02-29 13:05:09", Forms.Text(new DateTime(2024, 2, 29, 13, 5, 9)));
            Assert.Equal("(-1.5, 2)", Forms.Text((-1.5, 2m)));
            Assert.Equal(["… 980 more rows (1,000 in all)"], Forms.Notes(new double[1000]));
            Assert.Equal("-0.5", Forms.Cells(new double[,] { { -0.5 } })[1][1]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_task_is_never_waited_for()
    {
        using var never = new SemaphoreSlim(0);
        Assert.Contains("not completed", Forms.Text(new { Job = never.WaitAsync() }));
    }

    [Fact]
    public void Tasks_of_async_methods_show_like_any_other()
    {
        Assert.Equal("Task<int>, completed: 1", Forms.Text(One()));
        Assert.Equal("Task, completed", Forms.Text(None()));

        static async Task<int> One()
        {
            await Task.CompletedTask;
            return 1;
        }

        static async Task None() => await Task.CompletedTask;
    }

    [Fact]
    public void A_task_whose_result_holds_the_task_ends()
    {
        var source = new TaskCompletionSource<object>();
        source.SetResult(new { source.Task });
        Assert.Equal("Task<object>, completed: anonymous type", Forms.Text(source.Task));
        var inner = new TaskCompletionSource<object>();
        inner.SetResult(inner.Task);
        Forms.AssertBounded(inner.Task);
    }

    [Fact]
    public void A_thrown_exception_shows_with_its_stack()
    {
        var thrown = Record.Exception(() => int.Parse("x", CultureInfo.InvariantCulture))!;
        Assert.Contains("System.FormatException", Forms.Text(thrown));
        Assert.Contains("   at System.", Forms.Text(thrown));
    }

    [Fact]
    public void Json_is_made_when_asked_for()
    {
        var bundle = ValueFormatter.Format(new { A = 1, B = new[] { 0.5, double.NaN } }, "application/json");
        Assert.Equal("""{"A":1,"B":[0.5,"NaN"]}""", bundle["application/json"]!.ToJsonString());
    }

    [Fact]
    public void Json_of_an_endless_sequence_ends_and_says_why()
    {
        var bundle = ValueFormatter.Format(Endless(), "application/json");
        Assert.Contains("more than 16 MB of JSON", bundle.Text("text/plain"));

        static IEnumerable<long> Endless()
        {
            for (var i = 0L; ; i++)
            {
                yield return i;
            }
        }
    }

    [Fact]
    public void A_form_that_does_not_exist_is_named_and_the_text_shown()
    {
        var bundle = ValueFormatter.Format(42, "image/png");
        Assert.Equal("42\n(there is no image/png form of int)", bundle.Text("text/plain"));
    }

    [Fact]
    public void A_string_is_taken_for_what_the_caller_says() =>
        Assert.Equal("*x*", ValueFormatter.Format("*x*", "text/markdown").Text("text/markdown"));
}
