namespace DeepLearning.Tests.Data.StandInSets;

public class CorpusTests
{
    private static readonly string[] Train = Tokens(StandIns.Corpus(60_000, 0, CorpusForm.Tokens));
    private static readonly string[] Test = Tokens(StandIns.Corpus(20_000, 1, CorpusForm.Tokens));

    [Theory]
    [InlineData(1)]
    [InlineData(57)]
    [InlineData(4000)]
    public void A_text_has_the_words_asked_for_and_ends_with_a_sentence(int words)
    {
        var text = StandIns.Corpus(words, 3);
        var count = text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
        Assert.InRange(count, words, words + 25);
        Assert.Matches("[.?\"]\n$", text);
    }

    [Fact]
    public void No_words_make_an_empty_text_and_fewer_are_refused()
    {
        Assert.Equal("", StandIns.Corpus(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StandIns.Corpus(-1));
    }

    [Fact]
    public void The_same_seed_writes_the_same_sentences_in_every_form()
    {
        var prose = StandIns.Corpus(500, 9);
        Assert.Equal(prose, StandIns.Corpus(500, 9));
        Assert.NotEqual(prose, StandIns.Corpus(500, 10));
        Assert.Equal(Letters(prose), Letters(StandIns.Corpus(500, 9, CorpusForm.Sentences)));
        Assert.Equal(Letters(prose), Letters(StandIns.Corpus(500, 9, CorpusForm.Tokens)));
    }

    [Fact]
    public void Tokens_are_lower_case_words_or_marks_with_single_spaces_between_them()
    {
        Assert.All(Train, token => Assert.Matches("^([a-z]+|[.,?\"])$", token));
        Assert.All(StandIns.Corpus(500, 2, CorpusForm.Tokens).TrimEnd('\n').Split('\n'), line =>
        {
            Assert.DoesNotContain("  ", line);
            Assert.Equal(line.Trim(), line);
        });
    }

    [Fact]
    public void Sentences_begin_with_a_capital_and_stand_on_a_line_each() =>
        Assert.All(StandIns.Corpus(2000, 2, CorpusForm.Sentences).TrimEnd('\n').Split('\n'), line => Assert.Matches("^\"?[A-Z].*\\.$", line));

    [Fact]
    public void Characters_are_few_enough_for_a_model_of_characters() =>
        Assert.InRange(StandIns.Corpus(50_000).Distinct().Count(), 30, 65);

    [Fact]
    public void Frequencies_follow_Zipfs_law()
    {
        var frequencies = Train.CountBy(token => token).Select(pair => pair.Value).OrderDescending().ToArray();
        var points = Enumerable.Range(5, 500).Select(rank => (X: Math.Log(rank), Y: Math.Log(frequencies[rank - 1]))).ToArray();
        var (meanX, meanY) = (points.Average(point => point.X), points.Average(point => point.Y));
        var slope = points.Sum(point => (point.X - meanX) * (point.Y - meanY)) / points.Sum(point => (point.X - meanX) * (point.X - meanX));
        Assert.InRange(frequencies.Length, 1500, 4000);
        Assert.InRange(slope, -1.3, -0.8);
    }

    [Fact]
    public void Context_tells_more_than_frequency_and_more_context_more()
    {
        var (one, two, three) = (Perplexity(1), Perplexity(2), Perplexity(3));
        Assert.True(two < one / 3, $"One word before: {two}, none: {one}.");
        Assert.True(three < 0.95 * two, $"Two words before: {three}, one: {two}.");
    }

    [Fact]
    public void Texts_of_different_seeds_have_the_same_vocabulary()
    {
        var known = Train.ToHashSet();
        Assert.InRange(Test.Count(token => !known.Contains(token)) / (double)Test.Length, 0, 0.02);
    }

    [Fact]
    public void He_or_she_is_who_was_named_at_the_paragraphs_beginning()
    {
        string[] women = ["Anna", "Mary", "Clara", "Ruth", "Helen", "Ada", "Grace", "Emily", "Nora", "Jane"];
        var paragraphs = StandIns.Corpus(20_000, 5).TrimEnd('\n').Split("\n\n");
        Assert.All(paragraphs, paragraph =>
        {
            var words = paragraph.ToLowerInvariant().Split((char[])[' ', '.', ',', '"'], StringSplitOptions.RemoveEmptyEntries);
            var (own, other) = women.Contains(paragraph.Split(' ')[0]) ? ("she", "he") : ("he", "she");
            Assert.DoesNotContain(other, words);
            Assert.DoesNotContain(own == "she" ? "his" : "her", words);
        });
        Assert.True(paragraphs.Count(paragraph => paragraph.Contains(" she ") || paragraph.Contains("She ")) > 100);
    }

    /// <summary>
    /// The test text's perplexity under counted n-grams, each mixed with the shorter one:
    /// (c(w|context) + 2·p(w|shorter)) / (c(context) + 2).
    /// </summary>
    private static double Perplexity(int order)
    {
        var counts = new Dictionary<string, double>();
        for (var i = order; i < Train.Length; i++)
        {
            for (var n = 0; n < order; n++)
            {
                var context = string.Join(' ', Train[(i - n)..i]);
                counts[context + ">"] = counts.GetValueOrDefault(context + ">") + 1;
                counts[context + ">" + Train[i]] = counts.GetValueOrDefault(context + ">" + Train[i]) + 1;
            }
        }

        var bits = Enumerable.Range(order, Test.Length - order).Sum(i =>
        {
            var p = 1.0 / 5000;
            for (var n = 0; n < order; n++)
            {
                var context = string.Join(' ', Test[(i - n)..i]) + ">";
                p = (counts.GetValueOrDefault(context + Test[i]) + 2 * p) / (counts.GetValueOrDefault(context) + 2);
            }

            return -Math.Log(p);
        });
        return Math.Exp(bits / (Test.Length - order));
    }

    private static string[] Tokens(string text) => text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
}
