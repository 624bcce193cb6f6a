namespace DeepLearning;

/// <summary>
/// Writes news of one topic: a headline, a line end, and two sentences. Three of four go on with up to three sentences of another topic,
/// so that words alone do not always tell what the news are about, and where they stand does.
/// </summary>
internal sealed class NewsWriter(Xoshiro random)
{
    private readonly SentenceWriter _writer = new(random);

    public string Write(Topic topic)
    {
        _writer.Begin(topic);
        var headline = English.Capitalised(_writer.Headline());
        var about = Sentences(2);
        _writer.Begin([.. Topic.News.Where(other => other != topic)]);
        return $"{headline}\n{string.Join(' ', about.Concat(Sentences(random.Next(4))))}";
    }

    private string[] Sentences(int count) => [.. Enumerable.Range(0, count).Select(_ => English.Capitalised(_writer.Next()))];
}
