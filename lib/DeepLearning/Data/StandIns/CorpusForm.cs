namespace DeepLearning;

/// <summary>How a made text is written down.</summary>
public enum CorpusForm
{
    /// <summary>Paragraphs with an empty line between them, as in a book: for models of characters.</summary>
    Prose,

    /// <summary>One sentence a line.</summary>
    Sentences,

    /// <summary>
    /// One sentence a line in lower case, words and marks separated by single spaces, as in the Penn Treebank: for models of words.
    /// </summary>
    Tokens,
}
