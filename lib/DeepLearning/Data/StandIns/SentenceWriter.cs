namespace DeepLearning;

/// <summary>
/// Writes sentences about one person and one topic, in one tense, until it begins anew. What a model can learn beside how often words come:
/// which word follows which, that verbs agree with their subjects, and that "he" or "she" is who was named before.
/// </summary>
internal sealed class SentenceWriter(Xoshiro random)
{
    private Topic _topic = Topic.All[0];
    private string _name = "", _pronoun = "";
    private bool _isPast;

    /// <summary>Chooses a person, a topic and a tense; the next sentence names the person.</summary>
    public void Begin(params Topic[] topics)
    {
        var isWoman = random.Is(0.5);
        _topic = topics[random.Next(topics.Length)];
        _name = random.Pick(isWoman ? Lexicon.Women : Lexicon.Men) + (random.Is(0.6) ? $" {random.Pick(Lexicon.Surnames)}" : "");
        _pronoun = isWoman ? "she" : "he";
        _isPast = random.Is(0.6);
    }

    /// <summary>The next sentence; it begins with a small letter, unless with a name.</summary>
    public string Next()
    {
        var sentence = Sentence();
        _name = "";
        return sentence;
    }

    /// <summary>A headline of the topic.</summary>
    public string Headline() => random.Is(0.5)
        ? $"{One(_topic.Adjectives)} {One(_topic.Things)} {Where()}"
        : $"{One(_topic.People)} {English.WithS(One(_topic.Verbs))} {One(_topic.Adjectives)} {One(_topic.Things)}";

    private string Sentence() => (_name.Length > 0 ? 0 : random.Next(12)) switch
    {
        0 => $"{Hero()} {Be()} {English.WithArticle(One(_topic.People))} from {One(Lexicon.Towns)}.",
        1 or 2 => $"{One(Lexicon.Openings)}, {Hero()} {Verb()} {Object()}.",
        3 or 4 => $"{Hero()} {Verb()} {Object()} {Where()}.",
        5 => $"{Hero()} {Verb()} {Object()} and {Verb()} {Object()}.",
        6 => $"the {One(_topic.Things)} {Be()} {One(_topic.Adjectives)}, but the {Several(_topic.Things)} {Be(plural: true)} {One(_topic.Adjectives)}.",
        7 => $"the {Several(_topic.People)} {One(Lexicon.Adverbs)} {Verb(plural: true)} {Object()} {Where()}.",
        8 => $"\"where is {Thing()}?\" {(_isPast ? "asked" : "asks")} the {One(_topic.People)}.",
        9 => $"\"it is {Where()},\" {_pronoun} {(_isPast ? "answered" : "answers")}.",
        10 => $"the {One(_topic.People)} from {One(Lexicon.Towns)} {Verb()} {Object()}, and {_pronoun} {Verb()} {Object()}.",
        _ => $"there {Be(plural: true)} {Many()} {Several(_topic.Things)} {Where()}.",
    };

    private string One(string[] words) => random.Pick(words);

    private string Several(string[] words) => English.WithS(One(words));

    private string Hero() => _name.Length > 0 ? _name : _pronoun;

    private string Object() => random.Next(4) switch
    {
        0 => English.WithArticle(One(_topic.Adjectives) + " " + One(_topic.Things)),
        1 => $"{Many()} {Several(_topic.Things)}",
        2 => $"{(_pronoun == "she" ? "her" : "his")} {One(_topic.Things)}",
        _ => Thing(),
    };

    private string Thing() => $"the {(random.Is(0.4) ? One(_topic.Adjectives) + " " : "")}{One(_topic.Things)}";

    private string Many() => random.Next(4) switch { 0 => "two", 1 => "many", 2 => "some", _ => "all the" };

    private string Where() => $"{One(Lexicon.Prepositions)} the {One(_topic.Places)}";

    private string Be(bool plural = false) => (_isPast, plural) switch
    {
        (true, false) => "was",
        (true, true) => "were",
        (false, false) => "is",
        _ => "are",
    };

    private string Verb(bool plural = false)
    {
        var verb = One(_topic.Verbs);
        return _isPast ? English.Past(verb) : plural ? verb : English.WithS(verb);
    }
}
