using System.Text.RegularExpressions;

namespace DeepLearning.Tests.Data.StandInSets;

/// <summary>Made reviews and news: how well two plain classifiers, naive Bayes over words and over pairs of words, do on them.</summary>
public class LabelledTextTests
{
    [Fact]
    public void The_same_seed_writes_the_same_texts_and_another_writes_others()
    {
        Assert.Equal(StandIns.Reviews(50, 3).Texts, StandIns.Reviews(50, 3).Texts);
        Assert.Equal(StandIns.News(50, 3).Texts, StandIns.News(70, 3).Texts.Take(50));
        Assert.Empty(StandIns.News(50, 3).Texts.Intersect(StandIns.News(50, 4).Texts));
    }

    [Fact]
    public void No_texts_are_no_error_and_fewer_are_refused()
    {
        Assert.Equal(0, StandIns.Reviews(0).Count);
        Assert.Equal([0], StandIns.Reviews(1).Labels);
        Assert.Throws<ArgumentOutOfRangeException>(() => StandIns.Reviews(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StandIns.News(-1));
    }

    [Fact]
    public void Reviews_are_tokens_and_news_a_headline_and_sentences()
    {
        Assert.All(StandIns.Reviews(300).Texts, text => Assert.Matches(@"^[a-z]+( [a-z]+)*( , [a-z]+( [a-z]+)*)? \.$", text));
        Assert.All(StandIns.News(300).Texts, text => Assert.Matches("^[A-Z][^\n]*\n\"?[A-Z][^\n]*[.\"]$", text));
    }

    [Fact]
    public void Every_class_of_news_comes_about_as_often() =>
        Assert.All(StandIns.News(4000).Labels.CountBy(label => label), pair => Assert.InRange(pair.Value, 1000 - 5 * 28, 1000 + 5 * 28));

    [Fact]
    public void The_order_of_a_reviews_words_tells_more_than_the_words()
    {
        var (words, pairs) = (Error(StandIns.Reviews, Words), Error(StandIns.Reviews, Pairs));
        Assert.InRange(words, 0.15, 0.35);
        Assert.InRange(pairs, 0.01, words - 0.05);
    }

    [Fact]
    public void A_word_after_a_denial_is_of_the_other_class()
    {
        var reviews = StandIns.Reviews(3000);
        string[] Last(int label, string pattern) => [.. reviews.Texts.Where((_, i) => reviews.Labels[i] == label)
            .Select(text => Regex.Match(text, pattern)).Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct()];
        var (plain, denied) = (@"^the \w+ is (\w+) \.$", @"^the \w+ is (?:not|never|hardly) (\w+) \.$");

        Assert.All([0, 1], label => Assert.Empty(Last(label, plain).Intersect(Last(label, denied))));
        Assert.All([0, 1], label => Assert.NotEmpty(Last(label, plain).Intersect(Last(1 - label, denied))));
    }

    [Fact]
    public void Where_the_words_of_news_stand_tells_more_than_the_words()
    {
        var (words, headed) = (Error(StandIns.News, Words), Error(StandIns.News, text => Words(string.Join('.', text.Split('.')[..2]))));
        Assert.InRange(words, 0.04, 0.2);
        Assert.InRange(headed, 0, 0.5 * words);
    }

    /// <summary>The part of 2000 texts that naive Bayes, learnt from 6000 others with a count of 1 added to each feature, gets wrong.</summary>
    private static double Error(Func<int, int, LabelledTexts> make, Func<string, IEnumerable<string>> features)
    {
        var (train, test) = (make(6000, 0), make(2000, 1));
        var classes = train.Classes.Count;
        var counts = new Dictionary<string, double[]>();
        foreach (var (text, label) in train.Texts.Zip(train.Labels))
        {
            foreach (var feature in features(text))
            {
                if (!counts.TryGetValue(feature, out var of))
                {
                    counts[feature] = of = [.. Enumerable.Repeat(1.0, classes)];
                }

                of[label]++;
            }
        }

        var totals = Enumerable.Range(0, classes).Select(label => counts.Values.Sum(of => of[label])).ToArray();
        var wrong = test.Texts.Zip(test.Labels).Count(pair => pair.Second != Enumerable.Range(0, classes).MaxBy(label =>
            features(pair.First).Where(counts.ContainsKey).Sum(feature => Math.Log(counts[feature][label] / totals[label]))));
        return wrong / (double)test.Count;
    }

    private static string[] Words(string text) => text.ToLowerInvariant().Split((char[])[' ', '\n', '.', ',', '?', '"'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Pairs(string text)
    {
        var words = Words(text);
        return words.Concat(words.Zip(words.Skip(1), (first, second) => $"{first} {second}"));
    }
}
