namespace DeepLearning;

/// <summary>The words that every made text has in common, and names of people and places that are put together from syllables.</summary>
internal static class Lexicon
{
    public static readonly string[] Women = "Anna Mary Clara Ruth Helen Ada Grace Emily Nora Jane".Split(' ');

    public static readonly string[] Men = "John Peter Alan Thomas Henry Karl Simon Martin Paul George".Split(' ');

    public static readonly string[] Adverbs = "slowly quickly again often carefully quietly never always soon together".Split(' ');

    public static readonly string[] Openings =
        ["in the morning", "at night", "after lunch", "on Monday", "every day", "one day", "before the storm", "in winter", "later", "at last"];

    public static readonly string[] Prepositions = "in near behind from outside".Split(' ');

    /// <summary>Surnames, by how often they come.</summary>
    public static readonly string[] Surnames = Names(600, "man", "well", "son", "ley", "er", "by");

    /// <summary>Towns, by how often they come.</summary>
    public static readonly string[] Towns = Names(400, "ton", "ham", "ford", "burgh", "stead", "mouth");

    /// <summary>Longer words for kinds of the same things, in the things' order.</summary>
    public static IEnumerable<string> Compounds(string[] things) =>
        "river wood stone garden winter silver night market".Split(' ').SelectMany(kind => things.Select(thing => kind + thing));

    /// <summary>An earlier word more often: the word of rank r with a probability of ln(1 + 1/r) / ln(n + 1), nearly Zipf's law.</summary>
    public static string Pick(this Xoshiro random, string[] words) => words[(int)Math.Exp(random.NextDouble() * Math.Log(words.Length + 1)) - 1];

    private static string[] Names(int count, params string[] endings)
    {
        var random = new Xoshiro(count);
        string[] onsets = ["b", "br", "d", "dr", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v", "w"];
        string[] vowels = ["a", "e", "i", "o", "ai", "ea", "ou"];
        string[] codas = ["n", "r", "l", "m", "nd", "ng", "rn", "x"];
        string One(string[] parts) => parts[random.Next(parts.Length)];
        var names = new HashSet<string>();
        while (names.Count < count)
        {
            names.Add(English.Capitalised(One(onsets) + One(vowels) + One(codas) + One(endings)));
        }

        return [.. names];
    }
}
