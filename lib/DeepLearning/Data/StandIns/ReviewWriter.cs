namespace DeepLearning;

/// <summary>
/// Writes sentences that praise a film or find fault with it. Words of praise and of blame come in both kinds: a "not" turns one into the
/// other, and what follows a "but" outweighs what stood before it, so that their order tells more than how often they come.
/// </summary>
internal sealed class ReviewWriter(Xoshiro random)
{
    private static readonly string[] Praise =
        ("good funny moving clever fresh charming honest touching gripping lively witty tender warm sharp stunning delightful rich brilliant " +
        "elegant graceful inspired vivid thoughtful playful subtle").Split(' ');

    private static readonly string[] Blame =
        ("bad dull flat silly tired boring clumsy predictable empty stale shallow tedious messy bland weak forced lifeless noisy lazy " +
        "confused hollow pompous crude sloppy dreary").Split(' ');

    private static readonly string[] Kinds = "film movie comedy drama thriller romance story sequel documentary western".Split(' ');

    private static readonly string[] Parts =
        "plot acting script cast ending music humour dialogue direction pace camera opening hero villain idea".Split(' ');

    private static readonly string[] Degrees = "very so quite truly rather always often really".Split(' ');

    private static readonly string[] Denials = "not never hardly".Split(' ');

    public string Write(bool isGood) => English.Tokens(random.Next(6) switch
    {
        0 => $"{English.WithArticle($"{Plain(isGood)} {One(Kinds)}")} by {One(Lexicon.Surnames)}, {Phrase(isGood)}.",
        1 => $"{Clause(isGood)}.",
        2 => $"{Clause(isGood)} and {Clause(isGood)}.",
        3 => $"{Clause(!isGood)}, but {Clause(isGood)}.",
        4 => $"{Clause(isGood)}, although {Clause(!isGood)}.",
        _ => $"{One(Lexicon.Women)} {One(Lexicon.Surnames)} is {Phrase(isGood)} in {English.WithArticle($"{Plain(random.Is(0.5))} {One(Kinds)}")}.",
    });

    private string Clause(bool isGood) => $"the {(random.Is(0.5) ? One(Parts) : One(Kinds))} is {Phrase(isGood)}";

    private string Phrase(bool isGood) => random.Next(4) switch
    {
        0 => $"{One(Denials)} {Plain(!isGood)}",
        1 => $"{One(Degrees)} {Plain(isGood)}",
        2 => Pair(Plain(isGood), Plain(isGood)),
        _ => Plain(isGood),
    };

    private static string Pair(string first, string second) => first == second ? first : $"{first} and {second}";

    private string Plain(bool isGood) => One(isGood ? Praise : Blame);

    private string One(string[] words) => random.Pick(words);
}
