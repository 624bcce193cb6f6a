namespace DeepLearning;

/// <summary>Words with their numbers, from 0.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> _indices;

    /// <summary>Numbers words in their order.</summary>
    /// <param name="words">The words, each once.</param>
    /// <exception cref="ArgumentException">A word comes twice.</exception>
    public Vocabulary(IEnumerable<string> words)
    {
        Words = [.. words];
        _indices = Words.Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => pair.index, StringComparer.Ordinal);
    }

    /// <summary>The words in the order of their numbers.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>How many there are.</summary>
    public int Count => Words.Count;

    /// <summary>The word of a number.</summary>
    /// <param name="index">The number.</param>
    public string this[int index] => Words[index];

    /// <summary>The number of a word, or −1.</summary>
    /// <param name="word">The word.</param>
    public int IndexOf(string word) => _indices.GetValueOrDefault(word, -1);

    /// <summary>The words of these numbers, with spaces between them.</summary>
    /// <param name="indices">The numbers.</param>
    public string Decode(IEnumerable<int> indices) => string.Join(' ', indices.Select(index => Words[index]));
}
