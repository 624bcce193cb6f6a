using System.Text;

namespace DeepLearning;

/// <summary>
/// Writes paragraphs of three to seven sentences, each about one person and one topic. What a model can learn beside how often words come:
/// which word follows which, that verbs agree with their subjects and keep the paragraph's tense, that "he" or "she" is who was named before,
/// and that a paragraph keeps to its topic.
/// </summary>
internal sealed class CorpusWriter(Xoshiro random, CorpusForm form)
{
    private readonly StringBuilder _text = new();
    private Topic _topic = Topic.All[0];
    private string _name = "", _pronoun = "";
    private bool _isPast;

    public string Write(int words)
    {
        var written = 0;
        while (written < words)
        {
            Begin();
            for (var left = 3 + random.Next(5); left > 0 && written < words; left--)
            {
                var sentence = Sentence();
                written += sentence.Count(character => character == ' ') + 1;
                Add(sentence, isLast: left == 1);
                _name = "";
            }
        }

        return _text.ToString().TrimEnd() + (_text.Length == 0 ? "" : "\n");
    }

    private void Begin()
    {
        var isWoman = random.Is(0.5);
        _topic = Topic.All[random.Next(Topic.All.Length)];
        _name = random.Pick(isWoman ? Lexicon.Women : Lexicon.Men) + (random.Is(0.6) ? $" {random.Pick(Lexicon.Surnames)}" : "");
        _pronoun = isWoman ? "she" : "he";
        _isPast = random.Is(0.6);
    }

    private void Add(string sentence, bool isLast)
    {
        if (form == CorpusForm.Tokens)
        {
            sentence = sentence.ToLowerInvariant();
            foreach (var mark in ".,?\"")
            {
                sentence = sentence.Replace($"{mark}", $" {mark} ");
            }

            _text.AppendJoin(' ', sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Append('\n');
        }
        else
        {
            _text.Append(English.Capitalised(sentence)).Append(form == CorpusForm.Sentences ? "\n" : isLast ? "\n\n" : " ");
        }
    }

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
