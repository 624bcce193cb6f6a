using Notebooks.Running;

namespace Notebooks.Tests.Running;

public sealed class RunFailureTests
{
    private static RunFailure At(int? line, string source) => new(1, line, "E", "m", [], source);

    [Theory]
    [InlineData(1, "> 1 | a", "  5 | e")]
    [InlineData(4, "  2 | b", "  6 | f")]
    [InlineData(7, "  3 | c", "> 7 | g")]
    public void Five_lines_are_shown_around_the_failing_one(int line, string first, string last)
    {
        var excerpt = At(line, "a\nb\nc\nd\ne\nf\ng").Excerpt();
        Assert.Equal(5, excerpt.Count);
        Assert.Equal((first, last), (excerpt[0], excerpt[^1]));
        Assert.Single(excerpt, text => text.StartsWith("> ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_cell_is_shown_whole() => Assert.Equal(["  1 | a", "> 2 | b"], At(2, "a\r\nb").Excerpt());

    [Fact]
    public void Line_numbers_are_aligned() => Assert.Equal(["   8 | 8", "   9 | 9", "> 10 | 10", "  11 | 11", "  12 | 12"], At(10, string.Join('\n', Enumerable.Range(1, 12))).Excerpt());

    [Fact]
    public void Without_a_line_there_is_no_excerpt() => Assert.Empty(At(null, "a").Excerpt());

    [Fact]
    public void A_line_beyond_the_cell_is_no_accident() => Assert.Equal(["  1 | a"], At(9, "a").Excerpt());
}
