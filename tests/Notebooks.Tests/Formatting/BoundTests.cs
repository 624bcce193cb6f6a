using System.Diagnostics;

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

    public static TheoryData<object> Hostile =>
    [
        new Wide(),
        Enumerable.Repeat(new Wide(), 1000).ToArray(),
        Enumerable.Repeat(Enumerable.Repeat(new Wide(), 1000), 1000),
        new Dictionary<string, Wide[]> { [new string('<', 100_000)] = [new Wide(), new Wide()] },
        Enumerable.Repeat(new string('"', 100_000), 100).ToArray(),
        Enumerable.Repeat(Enumerable.Range(0, 20).ToDictionary(i => new string('\'', 500), i => i, new Never()), 20).ToArray(),
        new Deep(0),
        new[] { new Deep(0), new Deep(0) },
        Nested(10_000),
        new Exception(new string('<', 1_000_000)),
        Enumerable.Range(0, 100).Select(i => new Exception(new string('<', 100_000))).ToArray(),
        new System.Text.StringBuilder().Append('&', 1_000_000),
        new object[100, 100],
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Html_stays_below_64_kB_and_text_below_8_kB(object value)
    {
        var watch = Stopwatch.StartNew();
        Forms.AssertBounded(value);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

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

    private static object Nested(int depth) => Enumerable.Range(0, depth).Aggregate((object)1, (inner, _) => new[] { inner });

    private sealed class Never : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => false;

        public int GetHashCode(string text) => 0;
    }
}
