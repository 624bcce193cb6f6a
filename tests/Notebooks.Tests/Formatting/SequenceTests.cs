using System.Collections;
using System.Diagnostics;

namespace Notebooks.Tests.Formatting;

public sealed class SequenceTests
{
    private sealed record Person(string Name, int Age);

    private sealed record Student(string Name, int Age, double? Grade);

    [Fact]
    public void Numbers_show_with_their_index()
    {
        Assert.Equal([["index", "value"], ["0", "1.5"], ["1", "2"]], Forms.Cells(new[] { 1.5, 2 }));
        Assert.Equal("index  value\n------------\n    0    1.5\n    1      2", Forms.Text(new[] { 1.5, 2 }));
    }

    [Fact]
    public void Records_get_a_column_for_each_property()
    {
        Person[] people = [new("Ann", 31), new("Bo", 4)];
        Assert.Equal([["", "Name", "Age"], ["0", "Ann", "31"], ["1", "Bo", "4"]], Forms.Cells(people));
        Assert.Equal("   Name  Age\n------------\n0  Ann    31\n1  Bo      4", Forms.Text(people));
    }

    [Fact]
    public void Numeric_columns_are_aligned_right_and_others_left()
    {
        var cells = Forms.Page(new[] { new Student("Ann", 31, 1.5), new Student("Bo", 4, null) }).QuerySelectorAll("tbody tr:last-child > *");
        Assert.Equal(["right", "left", "right", "right"], cells.Select(cell => cell.GetAttribute("style")!.Replace("text-align:", "")));
    }

    [Fact]
    public void Objects_of_several_types_share_columns()
    {
        object?[] mixed = [new Person("Ann", 31), null, new { Name = "X", Size = 2 }];
        Assert.Equal([["", "Name", "Age", "Size"], ["0", "Ann", "31", ""], ["1", "<null>", "<null>", "<null>"], ["2", "X", "", "2"]], Forms.Cells(mixed));
    }

    [Fact]
    public void Objects_among_scalars_stand_in_one_line()
    {
        object[] mixed = [1, new Person("Ann", 31)];
        Assert.Equal(["    0  1", "    1  SequenceTests.Person { Name = \"Ann\", Age = 31 }"], Forms.Text(mixed).Split('\n')[2..]);
    }

    [Fact]
    public void Tuples_get_columns() =>
        Assert.Equal([["", "Item1", "Item2"], ["0", "adam", "0.001"]], Forms.Cells(new[] { ("adam", 0.001) }));

    [Fact]
    public void Dictionaries_show_keys_and_values()
    {
        Assert.Equal([["key", "value"], ["loss", "0.5"]], Forms.Cells(new Dictionary<string, double> { ["loss"] = 0.5 }));
        Assert.Equal([["key", "value"], ["1", "one"]], Forms.Cells(new Hashtable { [1] = "one" }));
    }

    [Fact]
    public void Groups_show_their_key()
    {
        var groups = new[] { 1, 2, 3, 4 }.GroupBy(number => number % 2 == 0 ? "even" : "odd");
        Assert.Equal([["key", "value"], ["odd", "[1, 3]"], ["even", "[2, 4]"]], Forms.Cells(groups));
    }

    [Fact]
    public void Lists_in_cells_stand_in_one_line_that_says_what_is_missing()
    {
        var cell = Forms.Cells(new[] { new { Losses = Enumerable.Range(0, 1000).ToArray() } })[1][1];
        Assert.Equal("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … 990 more]", cell);
    }

    [Fact]
    public void A_text_of_several_lines_keeps_its_row() =>
        Assert.Equal(["0", "one↵two"], Forms.Cells(new[] { "one\ntwo" })[1]);

    [Fact]
    public void An_empty_sequence_says_so() => Assert.Equal("List<int>: no items", Forms.Text(new List<int>()));

    [Fact]
    public void Twenty_rows_are_shown_and_the_rest_is_counted()
    {
        var list = Enumerable.Range(0, 1000).ToList();
        Assert.Equal(1 + 20, Forms.Cells(list).Length);
        Assert.Equal(["… 980 more rows (1,000 in all)"], Forms.Notes(list));
        Assert.EndsWith("\n… 980 more rows (1,000 in all)", Forms.Text(list));
        Assert.Empty(Forms.Notes(list.Take(20).ToList()));
    }

    [Fact]
    public void A_collection_that_is_only_generic_is_counted_too() =>
        Assert.Equal(["… 5 more rows (25 in all)"], Forms.Notes(new HashSet<int>(Enumerable.Range(0, 25))));

    [Fact]
    public void An_endless_sequence_is_read_21_items_far_and_once()
    {
        var (starts, reads) = (0, 0);
        var cells = Notebooks.Formatting.ValueFormatter.Format(Endless());
        Assert.Equal((1, 21), (starts, reads));
        Assert.EndsWith("… more rows (read no further than the first 20)", cells.Text("text/plain"));

        IEnumerable<int> Endless()
        {
            for (starts++; ;)
            {
                yield return ++reads;
            }
        }
    }

    [Fact]
    public void A_sequence_that_throws_shows_its_rows_and_the_error()
    {
        Assert.Equal([["index", "value"], ["0", "1"], ["1", "2"]], Forms.Cells(Broken()));
        Assert.Equal(["… reading stopped after 2 items: InvalidOperationException: no <third>"], Forms.Notes(Broken()));

        static IEnumerable<int> Broken()
        {
            yield return 1;
            yield return 2;
            throw new InvalidOperationException("no <third>");
        }
    }

    [Fact]
    public void A_sequence_that_throws_at_once_shows_the_error()
    {
        Assert.Contains("InvalidOperationException: none", Forms.Text(Broken()));

        static IEnumerable<int> Broken() => new[] { 1 }.Select<int, int>(_ => throw new InvalidOperationException("none"));
    }

    [Fact]
    public void A_cancelled_cell_is_not_mistaken_for_a_broken_value() =>
        Assert.Throws<OperationCanceledException>(() => Forms.Text(new[] { 1 }.Select<int, int>(_ => throw new OperationCanceledException())));

    [Fact]
    public void Ten_million_items_show_at_once()
    {
        var list = new List<double>(new double[10_000_000]);
        Forms.Text(list);
        var watch = Stopwatch.StartNew();
        Assert.Equal(["… 9,999,980 more rows (10,000,000 in all)"], Forms.Notes(list));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 500);
    }

    [Fact]
    public void Markup_in_items_and_keys_is_escaped()
    {
        var page = Forms.Page(new Dictionary<string, string> { ["<i>k</i>"] = "<img src=x onerror=alert(1)>" });
        Assert.Empty(page.QuerySelectorAll("i, img"));
        Assert.Equal("<i>k</i>", page.QuerySelector("tbody th")!.TextContent);
    }

    [Fact]
    public void An_array_of_three_dimensions_says_how_its_items_lie() =>
        Assert.StartsWith("int[2, 3, 4], last index fastest\n", Forms.Text(new int[2, 3, 4]));
}
