namespace DeepLearning.Figures;

/// <summary>Words that come from data, such as tokens and names of classes, as Plotly shows them letter by letter.</summary>
internal static class Literal
{
    /// <summary>
    /// The word with Plotly's markup escaped (the token <c>&lt;s&gt;</c> would be an empty struck-out text), and with signs for
    /// blanks, tabs and line ends where there is nothing else to see.
    /// </summary>
    public static string Of(string word) => string.IsNullOrWhiteSpace(word)
        ? word.Replace(' ', '␣').Replace('\t', '⇥').Replace('\n', '↵')
        : word.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Each of the words.</summary>
    public static Values Of(IEnumerable<string> words) => Values.Of(words.Select(Of));
}
