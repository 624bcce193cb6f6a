using System.Text;

namespace DeepLearning;

public static partial class DataSets
{
    /// <summary>
    /// The Penn Treebank as Mikolov prepared it: 929,589 + 73,760 + 82,430 words of newspaper, a vocabulary of 10,000 with
    /// <c>&lt;unk&gt;</c> for rare ones, N for numbers and <c>&lt;eos&gt;</c> at the end of each line (Mikolov et al., 2010).
    /// </summary>
    /// <param name="allowStandIn">Makes 100,000 words when the real ones are not here and cannot be downloaded.</param>
    /// <param name="store">Where the data comes from, or none for the course's own store.</param>
    /// <param name="progress">Is told how far a download is.</param>
    /// <param name="cancellation">Stops a download.</param>
    /// <exception cref="DataException">The data is not here and could not be downloaded; the message says what to do.</exception>
    public static TokenSplit PennTreebank(
        bool allowStandIn = false, DataStore? store = null, IProgress<DownloadProgress>? progress = null, CancellationToken cancellation = default) =>
        new SetReader("ptb", store, progress, cancellation).Load(
            set => TokenSplit.Of(
                set.Text("ptb.train.txt", Encoding.ASCII), set.Text("ptb.valid.txt", Encoding.ASCII), set.Text("ptb.test.txt", Encoding.ASCII), set.Name),
            StandInWordSplit, allowStandIn);

    /// <summary>Tiny Shakespeare: 1,115,394 characters of plays, 65 different ones (Karpathy, 2015).</summary>
    /// <inheritdoc cref="PennTreebank"/>
    public static PlainText TinyShakespeare(
        bool allowStandIn = false, DataStore? store = null, IProgress<DownloadProgress>? progress = null, CancellationToken cancellation = default) =>
        new SetReader("tiny-shakespeare", store, progress, cancellation).Load(
            set => new PlainText(set.Text("input.txt", Encoding.ASCII), set.Name),
            StandInText, allowStandIn);

    /// <summary>
    /// Any text file in UTF-8; line ends become \n. A relative path begins where <c>./course run</c> was called; otherwise, and when nothing
    /// is there, in the notebook's folder. The source that it names is the file.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="atLeast">The fewest characters that it may have.</param>
    /// <exception cref="DataException">The file is missing, cannot be read, is empty, too short, binary or not UTF-8.</exception>
    public static PlainText Text(string path, int atLeast = 1000) => TextFile.Read(path, atLeast, TextFile.Folders());

    /// <summary>Sentences of film reviews: 5,331 negative ones, class 0, then 5,331 positive ones, class 1 (Pang and Lee, 2005).</summary>
    /// <param name="allowStandIn">Makes as many texts when the real ones are not here and cannot be downloaded.</param>
    /// <param name="store">Where the data comes from, or none for the course's own store.</param>
    /// <param name="progress">Is told how far a download is.</param>
    /// <param name="cancellation">Stops a download.</param>
    /// <exception cref="DataException">The data is not here and could not be downloaded; the message says what to do.</exception>
    public static LabelledTexts Polarity(
        bool allowStandIn = false, DataStore? store = null, IProgress<DownloadProgress>? progress = null, CancellationToken cancellation = default) =>
        new SetReader("rt-polarity", store, progress, cancellation).Load(set =>
        {
            var (negative, positive) = (set.Lines("rt-polarity.neg", Encoding.Latin1), set.Lines("rt-polarity.pos", Encoding.Latin1));
            int[] labels = [.. Enumerable.Repeat(0, negative.Length), .. Enumerable.Repeat(1, positive.Length)];
            return new LabelledTexts([.. negative, .. positive], labels, ["negative", "positive"], set.Name);
        }, () => StandIns.Reviews(10_662), allowStandIn);

    /// <summary>
    /// News in four classes, the test part of AG's news: 7,600 texts, each a title, a line end, and a description in which a
    /// backslash stands where there was a line end (Zhang, Zhao and LeCun, 2015).
    /// </summary>
    /// <inheritdoc cref="Polarity"/>
    public static LabelledTexts AgNews(
        bool allowStandIn = false, DataStore? store = null, IProgress<DownloadProgress>? progress = null, CancellationToken cancellation = default) =>
        new SetReader("ag-news", store, progress, cancellation).Load(set =>
        {
            var classes = set.Lines("classes.txt", Encoding.UTF8);
            var rows = Csv.Read(new StringReader(set.Text("test.csv", Encoding.UTF8))).ToList();
            return new LabelledTexts([.. rows.Select(row => $"{row[1]}\n{row[2]}")], [.. rows.Select(row => row[0][0] - '1')], classes, set.Name);
        }, () => StandIns.News(7600), allowStandIn);

    private static PlainText StandInText() => new(StandIns.Corpus(StandInWords, seed: 0), "made text (stand-in for Tiny Shakespeare)");

    private static TokenSplit StandInWordSplit() => TokenSplit.Of(
        StandIns.Corpus(StandInWords, 0, CorpusForm.Tokens),
        StandIns.Corpus(StandInWords / 10, 1, CorpusForm.Tokens),
        StandIns.Corpus(StandInWords / 10, 2, CorpusForm.Tokens),
        "made text (stand-in for the Penn Treebank)");
}
