namespace DeepLearning;

/// <summary>A text as words, to learn from, to choose by and to test on; each line ends with the word <c>&lt;eos&gt;</c>.</summary>
/// <param name="Train">The words to learn from, as numbers.</param>
/// <param name="Validation">The words to choose by.</param>
/// <param name="Test">The words to test on.</param>
/// <param name="Words">The words of the text to learn from, in the order in which they come.</param>
/// <param name="Source">Where they come from: the data set's name, or what stands in for it.</param>
public sealed record TokenSplit(int[] Train, int[] Validation, int[] Test, Vocabulary Words, string Source)
{
    private const string Unknown = "<unk>";

    /// <summary>
    /// Makes words of three texts, whose words are separated by spaces. A word of the other two that is not in the text to learn from
    /// becomes <c>&lt;unk&gt;</c>, which then is the vocabulary's last word unless that text has it.
    /// </summary>
    /// <param name="train">The text to learn from, of whose words the vocabulary consists.</param>
    /// <param name="validation">The text to choose by.</param>
    /// <param name="test">The text to test on.</param>
    /// <param name="source">Where they come from.</param>
    public static TokenSplit Of(string train, string validation, string test, string source)
    {
        var words = new Vocabulary(Tokens(train).Distinct(StringComparer.Ordinal));
        if (words.IndexOf(Unknown) < 0 && Tokens(validation).Concat(Tokens(test)).Any(word => words.IndexOf(word) < 0))
        {
            words = new([.. words.Words, Unknown]);
        }

        return new(Encode(train, words), Encode(validation, words), Encode(test, words), words, source);
    }

    private static int[] Encode(string text, Vocabulary words)
    {
        var unknown = words.IndexOf(Unknown);
        return [.. Tokens(text).Select(word => words.IndexOf(word) is var index and >= 0 ? index : unknown)];
    }

    private static IEnumerable<string> Tokens(string text) => text.TrimEnd('\n').Split('\n')
        .SelectMany(line => line.Split((char[])[' ', '\r'], StringSplitOptions.RemoveEmptyEntries).Append("<eos>"));
}
