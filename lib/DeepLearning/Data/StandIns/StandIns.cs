namespace DeepLearning;

/// <summary>
/// Data made here, for where the real data is not: drawn pictures with the shapes and the interface of the well-known sets,
/// a text with the statistics of one, and labelled texts. A picture is a function of the seed and of its number alone, however many threads draw;
/// a processor that rounds otherwise (one without AVX2) changes about one pixel in a hundred thousand, by 1/255.
/// What learns on it shows what it would show on the real data; figures are not to be compared with published ones.
/// </summary>
public static class StandIns
{
    private static readonly Drawing Digit = new("drawn digits (stand-in for MNIST)", DigitDrawing.Classes, 1, 28, DigitDrawing.Draw);
    private static readonly Drawing Garment = new("drawn garments (stand-in for Fashion-MNIST)", GarmentDrawing.Classes, 1, 28, GarmentDrawing.Draw);
    private static readonly Drawing Shape = new("drawn shapes (stand-in for CIFAR-10)", ShapeDrawing.Classes, 3, 32, ShapeDrawing.Draw);

    /// <summary>Handwritten-looking digits, 28 × 28 grey: in place of MNIST.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or more than an array can hold.</exception>
    public static Images Digits(int count, int seed = 0) => Digit.Make(count, seed);

    /// <summary>Garments, 28 × 28 grey, in Fashion-MNIST's ten classes: in place of Fashion-MNIST.</summary>
    /// <inheritdoc cref="Digits"/>
    public static Images Garments(int count, int seed = 0) => Garment.Make(count, seed);

    /// <summary>Shapes and patterns in colour on coloured backgrounds, 32 × 32 × 3, in ten classes of their own: in place of CIFAR-10.</summary>
    /// <inheritdoc cref="Digits"/>
    public static Images Shapes(int count, int seed = 0) => Shape.Make(count, seed);

    /// <summary>Digits to learn from and to test on; the test pictures do not depend on how many there are to learn from.</summary>
    /// <param name="train">How many to learn from.</param>
    /// <param name="test">How many to test on.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more than an array can hold.</exception>
    public static ImageSplit DigitSplit(int train, int test, int seed = 0) => Digit.Split(train, test, seed);

    /// <summary>Garments to learn from and to test on.</summary>
    /// <inheritdoc cref="DigitSplit"/>
    public static ImageSplit GarmentSplit(int train, int test, int seed = 0) => Garment.Split(train, test, seed);

    /// <summary>Shapes to learn from and to test on.</summary>
    /// <inheritdoc cref="DigitSplit"/>
    public static ImageSplit ShapeSplit(int train, int test, int seed = 0) => Shape.Split(train, test, seed);

    /// <summary>
    /// A text in simple English: whole sentences in paragraphs that keep to a topic, a person and a tense, the words by Zipf's law.
    /// </summary>
    /// <param name="words">The least number of words; the text ends with the sentence that reaches it.</param>
    /// <param name="seed">The seed; texts of different seeds have the same vocabulary.</param>
    /// <param name="form">How it is written down.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static string Corpus(int words, int seed = 0, CorpusForm form = CorpusForm.Prose)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        return new CorpusWriter(new Xoshiro(seed), form).Write(words);
    }

    /// <summary>Sentences about films, half of them negative, class 0, then half positive, class 1: in place of the polarity sentences.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static LabelledTexts Reviews(int count, int seed = 0) => Labelled(
        "made reviews (stand-in for the movie review sentence polarity)", ["negative", "positive"], count, seed,
        (i, _) => 2L * i < count ? 0 : 1, (label, random) => new ReviewWriter(random).Write(isGood: label == 1));

    /// <summary>News in AG's four classes, each a headline, a line end, and two to five sentences: in place of AG's news.</summary>
    /// <inheritdoc cref="Reviews"/>
    public static LabelledTexts News(int count, int seed = 0) => Labelled(
        "made news (stand-in for AG's news)", ["World", "Sports", "Business", "Sci/Tech"], count, seed,
        (_, random) => random.Next(Topic.News.Length), (label, random) => new NewsWriter(random).Write(Topic.News[label]));

    private static LabelledTexts Labelled(
        string source, string[] classes, int count, int seed, Func<int, Xoshiro, int> label, Func<int, Xoshiro, string> write)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var (texts, labels) = (new string[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            var random = new Xoshiro(seed, i);
            labels[i] = label(i, random);
            texts[i] = write(labels[i], random);
        }

        return new(texts, labels, classes, source);
    }
}
