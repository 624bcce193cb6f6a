namespace Notebooks.Tests.Formatting;

public sealed class BoundTests
{
    private sealed class Wide
    {
        public string[] A => Texts;

        public Dictionary<string, object> B => Enumerable.Range(0, 50).ToDictionary(i => $"<key {i}>", i => (object)Texts);

        public object[] C => [.. Enumerable.Repeat(new { Texts, More = new { Texts } }, 100)];

        public string D => Texts[0];

        private static string[] Texts { get; } = [.. Enumerable.Repeat(new string('&', 10_000), 1000)];
    }

    private sealed class Deep(int depth)
    {
        public int Depth => depth;

        public Deep[] Children => [.. Enumerable.Repeat(new Deep(depth + 1), 100)];
    }

    private static readonly Dictionary<string, Func<object>> Hostile = new()
    {
        ["a wide object"] = () => new Wide(),
        ["many wide objects"] = () => Enumerable.Repeat(new Wide(), 1000).ToArray(),
        ["sequences of wide objects"] = () => Enumerable.Repeat(Enumerable.Repeat(new Wide(), 1000), 1000),
        ["long keys"] = () => new Dictionary<string, Wide[]> { [new string('<', 100_000)] = [new Wide(), new Wide()] },
        ["long strings that escape long"] = () => Enumerable.Repeat(new string('"', 100_000), 100).ToArray(),
        ["400 cells that escape long"] = () => Enumerable.Repeat(Enumerable.Repeat(new string('\'', 500), 20).ToList(), 20).ToList(),
        ["a tree without end"] = () => new Deep(0),
        ["trees without end"] = () => new[] { new Deep(0), new Deep(0) },
        ["10,000 arrays in each other"] = () => Enumerable.Range(0, 10_000).Aggregate((object)1, (inner, _) => new[] { inner }),
        ["a long exception"] = () => new InvalidOperationException(new string('<', 1_000_000)),
        ["long exceptions"] = () => Enumerable.Repeat(new InvalidOperationException(new string('<', 100_000)), 100).ToArray(),
        ["a long builder"] = () => new System.Text.StringBuilder().Append('&', 1_000_000),
        ["a grid of nulls"] = () => new object[100, 100],
        ["a grid of long strings"] = LongStrings,
        ["a type with a long name"] = () => Enumerable.Range(0, 9).Aggregate(typeof(int), (type, _) => typeof(Dictionary<,>).MakeGenericType(type, type)),
    };

    private static string[,] LongStrings()
    {
        var grid = new string[20, 20];
        for (var i = 0; i < 400; i++)
        {
            grid[i / 20, i % 20] = new string('&', 1000);
        }

        return grid;
    }

    public static TheoryData<string> Names => [.. Hostile.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Html_stays_below_64_kB_and_text_below_8_kB(string name) => Forms.AssertBounded(Hostile[name]());

    [Fact]
    public void A_string_of_100_MB_shows_its_beginning_and_counts_the_rest()
    {
        var text = new string('x', 100_000_000);
        Assert.Equal(new string('x', 7_500) + "\n… 99,992,500 more characters", Forms.Text(text));
        Forms.AssertBounded(text);
    }

    [Fact]
    public void A_string_is_never_cut_inside_a_character()
    {
        var text = string.Concat("x", string.Concat(Enumerable.Repeat("😀", 5_000)));
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(Forms.Text(text))));
    }

    [Fact]
    public void A_long_text_in_a_cell_says_how_much_is_missing() =>
        Assert.Equal(new string('x', 200) + "… 800 more characters", Forms.Cells(new[] { new string('x', 1000) })[1][1]);
}
