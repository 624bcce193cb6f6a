using System.Numerics.Tensors;
using DeepLearning.Tests.Display;

namespace DeepLearning.Tests.Data;

/// <summary>The data sets against what their authors publish of them; and what stands in where they are not.</summary>
public sealed class DataSetsTests
{
    private static readonly DataStore Nowhere = new(DataCatalogue.Default, new() { Folders = [], Cache = "nowhere", Offline = true });

    [SkippableFact]
    public void FashionMnist_has_its_published_counts_mean_and_deviation()
    {
        var data = Here("fashion-mnist", () => DataSets.FashionMnist());

        Assert.Equal((60_000, 10_000, 784, "Fashion-MNIST"), (data.Train.Count, data.Test.Count, data.Train.Dimensions, data.Source));
        Assert.Equal(Enumerable.Repeat(6000, 10), Counts(data.Train));
        Assert.Equal(Enumerable.Repeat(1000, 10), Counts(data.Test));
        AssertMoments(data.Train, 0.2860, 0.3530);
        Assert.Equal("Ankle boot", data.Train.Classes[data.Train.Labels[0]]);
    }

    [SkippableFact]
    public void Mnist_has_its_published_counts_mean_and_deviation()
    {
        var data = Here("mnist", () => DataSets.Mnist());

        Assert.Equal([5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949], Counts(data.Train));
        Assert.Equal([980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009], Counts(data.Test));
        AssertMoments(data.Train, 0.1307, 0.3081);
    }

    [SkippableFact]
    public void Cifar10_says_which_training_batches_are_here_and_has_their_published_counts()
    {
        int[][] published =
        [
            [1005, 974, 1032, 1016, 999, 937, 1030, 1001, 1025, 981],
            [984, 1007, 1010, 995, 1010, 988, 1008, 1026, 987, 985],
            [1014, 1014, 952, 1016, 997, 1025, 980, 977, 1003, 1022],
        ];
        var data = Here("cifar-10", () => DataSets.Cifar10());
        Skip.If(data.Source != "CIFAR-10, training batches 1, 2, 5 of 5", $"Other batches are here than those with known counts: {data.Source}.");

        Assert.Equal(Enumerable.Repeat(1000, 10), Counts(data.Test));
        Assert.All(Enumerable.Range(0, 3), batch => Assert.Equal(published[batch], Counts(data.Train.Labels.AsSpan(batch * 10_000, 10_000))));
    }

    [SkippableFact]
    public void Mnist1D_from_its_file_has_the_published_counts_and_is_what_the_generator_makes()
    {
        var data = Here("mnist1d", () => DataSets.Mnist1D());
        Skip.If(data.Source != "MNIST-1D", "The CSV files of MNIST-1D are not here.");
        var made = DataSets.Mnist1D(Nowhere);

        Assert.Equal([398, 396, 411, 394, 394, 402, 401, 404, 402, 398], data.Train.Labels.CountBy(label => label).OrderBy(pair => pair.Key).Select(pair => pair.Value));
        Assert.Equal([102, 104, 89, 106, 106, 98, 99, 96, 98, 102], data.Test.Labels.CountBy(label => label).OrderBy(pair => pair.Key).Select(pair => pair.Value));
        Assert.Equal(data.Train.Labels, made.Train.Labels);
        Assert.InRange((data.Train.X - made.Train.X).Enumerate().Max(Math.Abs), 0, 1e-12);
        Assert.InRange((data.Test.X - made.Test.X).Enumerate().Max(Math.Abs), 0, 1e-12);
    }

    [SkippableFact]
    public void PennTreebank_has_the_published_numbers_of_tokens_and_words()
    {
        var data = Here("ptb", () => DataSets.PennTreebank());

        Assert.Equal((929_589, 73_760, 82_430, 10_000), (data.Train.Length, data.Validation.Length, data.Test.Length, data.Words.Count));
        Assert.Equal(42_068, data.Train.Count(word => word == data.Words.IndexOf("<eos>")));
        Assert.Equal("<eos> pierre <unk> N years old", data.Words.Decode(data.Train[24..30]));
        Assert.Equal(-1, data.Words.IndexOf("nosuchword"));
    }

    [SkippableFact]
    public void TinyShakespeare_has_the_published_number_of_characters()
    {
        var text = Here("tiny-shakespeare", () => DataSets.TinyShakespeare()).Text;
        Assert.Equal((1_115_394, 65, 40_000), (text.Length, text.Distinct().Count(), text.Count(character => character == '\n')));
    }

    [SkippableFact]
    public void Polarity_has_as_many_of_each_and_reads_its_letters_as_Latin_1()
    {
        var data = Here("rt-polarity", () => DataSets.Polarity());

        Assert.Equal([5331, 5331], data.Labels.CountBy(label => label).Select(pair => pair.Value));
        Assert.Equal(316, data.Texts.Sum(text => text.Count(character => character > 127)));
        Assert.Contains(data.Texts, text => text.Contains("cliché", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void AgNews_has_1900_of_each_class_and_no_quotes_left_from_its_format()
    {
        var data = Here("ag-news", () => DataSets.AgNews());

        Assert.Equal(Enumerable.Repeat(1900, 4), data.Labels.CountBy(label => label).Select(pair => pair.Value));
        Assert.Equal(["World", "Sports", "Business", "Sci/Tech"], data.Classes);
        Assert.StartsWith("Fears for T N pension after talks\nUnions representing workers", data.Texts[0]);
        Assert.DoesNotContain(data.Texts, text => text.StartsWith('"'));
    }

    [Fact]
    public void Without_leave_nothing_stands_in_and_the_error_says_how_to_give_it()
    {
        var error = Assert.Throws<DataException>(() => DataSets.FashionMnist(store: Nowhere));
        Assert.Contains("COURSE_OFFLINE is set", error.Message);
        Assert.EndsWith("allowStandIn: true lets data made by the course stand in for it.", error.Message);
        Assert.Throws<DataException>(() => DataSets.Cifar10(store: Nowhere));
        Assert.Throws<DataException>(() => DataSets.PennTreebank(store: Nowhere));
        Assert.Throws<DataException>(() => DataSets.AgNews(store: Nowhere));
        Assert.Throws<DataException>(() => DataSets.Polarity(store: Nowhere));
    }

    [Fact]
    public void A_stand_in_has_the_shape_of_the_real_one_and_says_in_the_notebook_and_in_its_source_that_it_is_none()
    {
        using var notebook = new Notebook();
        var (garments, digits, shapes) = (
            DataSets.FashionMnist(true, Nowhere), DataSets.Mnist(true, Nowhere), DataSets.Cifar10(true, Nowhere));

        Assert.Equal((784, 784, 3072), (garments.Train.Dimensions, digits.Train.Dimensions, shapes.Train.Dimensions));
        Assert.All([garments, digits, shapes], data => Assert.Contains("stand-in for", data.Source));
        Assert.All([garments, digits, shapes], data => Assert.Equal((6000, 1000, 10), (data.Train.Count, data.Test.Count, data.Train.Classes.Count)));
        Assert.Equal(3, notebook.Outputs.Count(output => output["text/plain"].Contains("stands in for it", StringComparison.Ordinal)));
    }

    [Fact]
    public void Made_texts_stand_in_for_texts()
    {
        var words = DataSets.PennTreebank(true, Nowhere);
        Assert.Contains("stand-in for the Penn Treebank", words.Source);
        Assert.InRange(words.Train.Length, 100_000, 150_000);
        Assert.All(words.Test, word => Assert.InRange(word, 0, words.Words.Count - 1));
        Assert.InRange(DataSets.TinyShakespeare(true, Nowhere).Text.Length, 300_000, 1_500_000);
    }

    [Fact]
    public void Made_labelled_texts_stand_in_with_the_counts_and_the_classes_of_the_real_ones()
    {
        using var notebook = new Notebook();
        var (reviews, news) = (DataSets.Polarity(true, Nowhere), DataSets.AgNews(true, Nowhere));

        Assert.Equal([.. Enumerable.Repeat(0, 5331), .. Enumerable.Repeat(1, 5331)], reviews.Labels);
        Assert.Equal((10_662, 7600, 4), (reviews.Texts.Count, news.Texts.Count, news.Classes.Count));
        Assert.All([reviews, news], data => Assert.Contains("stand-in for", data.Source));
        Assert.Equal(2, notebook.Outputs.Count(output => output["text/plain"].Contains("stands in for it", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_download_that_takes_its_time_shows_how_far_it_is()
    {
        using var notebook = new Notebook();
        var bytes = "to be"u8.ToArray();
        using var server = new LoopbackServer(async (_, _, stream) =>
        {
            await LoopbackServer.Give(stream, bytes, null, 2);
            await Task.Delay(200);
            await stream.WriteAsync(bytes.AsMemory(2..3));
            await Task.Delay(3000);
            await stream.WriteAsync(bytes.AsMemory(3..));
        });
        using var toy = new Toy();
        var file = new DataFile { Name = "input.txt", Bytes = bytes.Length, Sha256 = Toy.Hash(bytes), Mirrors = [server.Address] };
        var set = toy.Set with { Id = "tiny-shakespeare", Files = [file] };

        Assert.Equal("to be", DataSets.TinyShakespeare(store: new(new() { Sets = [set] }, toy.Store().Options)).Text);
        Assert.Contains(notebook.Outputs, output => output["text/plain"].StartsWith("input.txt: 5 bytes in", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_is_not_in_the_text_to_learn_from_is_unknown()
    {
        var tokens = TokenSplit.Of(" a b \n b \n", "a z\n", "b", "test");

        Assert.Equal(["a", "b", "<eos>", "<unk>"], tokens.Words.Words);
        Assert.Equal([0, 1, 2, 1, 2], tokens.Train);
        Assert.Equal([0, 3, 2], tokens.Validation);
        Assert.Equal([1, 2], tokens.Test);
    }

    private static T Here<T>(string id, Func<T> load)
    {
        RealData.Find(id, DataCatalogue.Default[id].Files[0].Name);
        return load();
    }

    private static int[] Counts(Images images) => Counts(images.Labels);

    private static int[] Counts(ReadOnlySpan<byte> labels)
    {
        var counts = new int[10];
        foreach (var label in labels)
        {
            counts[label]++;
        }

        return counts;
    }

    private static void AssertMoments(Images images, double mean, double deviation)
    {
        var values = Array.ConvertAll(images.Pixels, pixel => pixel / 255f);
        var average = values.Average(value => (double)value);
        Assert.Equal(mean, average, 4);
        Assert.Equal(deviation, Math.Sqrt(TensorPrimitives.SumOfSquares<float>(values) / (double)values.Length - average * average), 3);
    }
}
