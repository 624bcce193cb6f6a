namespace DeepLearning;

/// <summary>
/// The data sets of the lessons, each one call: found in a folder, or downloaded, or made here where the caller allows that
/// (<see cref="DataStore"/>). The result's <c>Source</c> says which, and a line in the notebook does when it is not the real one.
/// </summary>
public static partial class DataSets
{
    private const int StandInTrain = 6000, StandInTest = 1000, StandInWords = 100_000;

    private static readonly string[] Digits = [.. Enumerable.Range(0, 10).Select(digit => $"{digit}")];

    private static readonly string[] Garments =
        ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"];

    /// <summary>Fashion-MNIST: 60,000 + 10,000 grey pictures of garments, 28 × 28, in ten classes (Xiao, Rasul and Vollgraf, 2017).</summary>
    /// <param name="allowStandIn">Draws 6,000 + 1,000 pictures when the real ones are not here and cannot be downloaded.</param>
    /// <param name="store">Where the data comes from, or none for the course's own store.</param>
    /// <param name="progress">Is told how far a download is.</param>
    /// <param name="cancellation">Stops a download.</param>
    /// <exception cref="DataException">The data is not here and could not be downloaded; the message says what to do.</exception>
    public static ImageSplit FashionMnist(
        bool allowStandIn = false, DataStore? store = null, IProgress<DownloadProgress>? progress = null, CancellationToken cancellation = default) =>
        new SetReader("fashion-mnist", store, progress, cancellation)
            .Load(set => Mnist(set, Garments), () => StandIns.GarmentSplit(StandInTrain, StandInTest), allowStandIn);

    /// <summary>MNIST: 60,000 + 10,000 grey pictures of handwritten digits, 28 × 28 (LeCun, Bottou, Bengio and Haffner, 1998).</summary>
    /// <inheritdoc cref="FashionMnist"/>
    public static ImageSplit Mnist(
        bool allowStandIn = false, DataStore? store = null, IProgress<DownloadProgress>? progress = null, CancellationToken cancellation = default) =>
        new SetReader("mnist", store, progress, cancellation)
            .Load(set => Mnist(set, Digits), () => StandIns.DigitSplit(StandInTrain, StandInTest), allowStandIn);

    /// <summary>
    /// CIFAR-10: 10,000 pictures in colour, 32 × 32 × 3, in each of five training batches and for the test (Krizhevsky, 2009).
    /// Where some of the training batches are here these are used, and the source and a line in the notebook say which;
    /// where none is, all five are downloaded.
    /// </summary>
    /// <inheritdoc cref="FashionMnist"/>
    public static ImageSplit Cifar10(
        bool allowStandIn = false, DataStore? store = null, IProgress<DownloadProgress>? progress = null, CancellationToken cancellation = default) =>
        new SetReader("cifar-10", store, progress, cancellation)
            .Load(Cifar10, () => StandIns.ShapeSplit(StandInTrain, StandInTest), allowStandIn);

    /// <summary>
    /// MNIST-1D: 4,000 + 1,000 signals of 40 points in ten classes (Greydanus and Kobak, 2024). Where the file is not here it is
    /// generated, which gives the same numbers to rounding.
    /// </summary>
    /// <param name="store">Where the data comes from, or none for the course's own store.</param>
    public static SampleSplit Mnist1D(DataStore? store = null) => new SetReader("mnist1d", store, null, default).Load(
        set => new SampleSplit(
            SampleCsv.Read(set.Open("mnist1d_train.csv.gz"), Digits), SampleCsv.Read(set.Open("mnist1d_test.csv.gz"), Digits), set.Name),
        () => DeepLearning.Mnist1D.Generate(),
        allowStandIn: true,
        isSame: true);

    private static ImageSplit Mnist(SetReader set, IReadOnlyList<string> classes) => new(
        Idx.Read(set.Open("train-images-idx3-ubyte.gz"), set.Open("train-labels-idx1-ubyte.gz"), classes),
        Idx.Read(set.Open("t10k-images-idx3-ubyte.gz"), set.Open("t10k-labels-idx1-ubyte.gz"), classes),
        set.Name);

    private static ImageSplit Cifar10(SetReader set)
    {
        var here = Enumerable.Range(1, 5).Where(batch => set.Has(Batch(batch))).ToList();
        var used = here.Count == 0 ? [.. Enumerable.Range(1, 5)] : here;
        var source = used.Count == 5 ? set.Name : $"{set.Name}, training batch{(used.Count == 1 ? "" : "es")} {string.Join(", ", used)} of 5";
        var split = new ImageSplit(
            CifarBinary.Read(used.Select(batch => set.Open(Batch(batch)))), CifarBinary.Read(set.Open("test_batch.bin")), source);
        if (used.Count < 5)
        {
            set.Say($"{source}: the others are not here. Bring them with: ./course data get {set.Id}");
        }

        return split;
    }

    private static string Batch(int number) => $"data_batch_{number}.bin";
}
