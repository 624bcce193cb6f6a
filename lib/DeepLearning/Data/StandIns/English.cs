namespace DeepLearning;

/// <summary>The endings of regular English words.</summary>
internal static class English
{
    /// <summary>The plural of a noun; also the third person of a verb.</summary>
    public static string WithS(string word) =>
        word.EndsWith("man") ? word[..^2] + "en"
        : EndsInConsonantY(word) ? word[..^1] + "ies"
        : word.EndsWith('s') || word.EndsWith("sh") || word.EndsWith("ch") || word.EndsWith('x') ? word + "es"
        : word + "s";

    /// <summary>The past of a regular verb.</summary>
    public static string Past(string verb) => EndsInConsonantY(verb) ? verb[..^1] + "ied" : verb.EndsWith('e') ? verb + "d" : verb + "ed";

    /// <summary>The word with "a" or "an" before it.</summary>
    public static string WithArticle(string words) => ("aeiou".Contains(words[0]) ? "an " : "a ") + words;

    /// <summary>The sentence with its first letter, perhaps after a quotation mark, as a capital.</summary>
    public static string Capitalised(string sentence)
    {
        var first = sentence[0] == '"' ? 1 : 0;
        return sentence[..first] + char.ToUpperInvariant(sentence[first]) + sentence[(first + 1)..];
    }

    /// <summary>The sentence in lower case, its words and marks separated by single spaces.</summary>
    public static string Tokens(string sentence)
    {
        var spaced = string.Concat(sentence.ToLowerInvariant().Select(letter => ".,?\"".Contains(letter) ? $" {letter} " : $"{letter}"));
        return string.Join(' ', spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool EndsInConsonantY(string word) => word.EndsWith('y') && !"aeiou".Contains(word[^2]);
}
