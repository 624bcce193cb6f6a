using System.Text;

namespace DeepLearning;

/// <summary>Writes paragraphs of three to seven sentences, each of which keeps to a topic, a person and a tense.</summary>
internal sealed class CorpusWriter(Xoshiro random, CorpusForm form)
{
    private readonly StringBuilder _text = new();
    private readonly SentenceWriter _writer = new(random);

    public string Write(int words)
    {
        var written = 0;
        while (written < words)
        {
            _writer.Begin(Topic.All);
            for (var left = 3 + random.Next(5); left > 0 && written < words; left--)
            {
                var sentence = _writer.Next();
                written += sentence.Count(character => character == ' ') + 1;
                _text.Append(form switch
                {
                    CorpusForm.Tokens => English.Tokens(sentence) + "\n",
                    CorpusForm.Sentences => English.Capitalised(sentence) + "\n",
                    _ => English.Capitalised(sentence) + (left == 1 ? "\n\n" : " "),
                });
            }
        }

        return _text.ToString().TrimEnd() + (_text.Length == 0 ? "" : "\n");
    }
}
