using System.Globalization;
using System.IO.Compression;

namespace DeepLearning.Tests.Data;

public class Mnist1DTests
{
    private static readonly SampleSplit Made = Mnist1D.Generate();

    [SkippableTheory]
    [InlineData("train")]
    [InlineData("test")]
    public void The_default_options_make_the_published_file(string part)
    {
        var rows = Published(part);
        var samples = part == "train" ? Made.Train : Made.Test;
        Assert.Equal(rows.Length, samples.Count);
        Assert.Equal(rows.Select(row => (int)row[0]), samples.Labels);
        var largest = rows.Select((row, i) => row.Skip(1).Select((value, t) => Math.Abs(value - samples.X[t, i])).Max()).Max();
        Assert.InRange(largest, 0, 1e-12);
    }

    [Fact]
    public void Samples_begin_with_the_published_numbers()
    {
        Assert.Equal([2, 6, 4, 5, 6, 6, 6, 0, 3, 1, 6, 9, 4, 3, 4, 5, 1, 9, 0, 3], Made.Train.Labels.Take(20));
        Assert.Equal([2, 6, 3, 9, 4, 3, 1, 9, 5, 2], Made.Test.Labels.Take(10));
        AssertClose([-0.3320, -0.4719, -0.7787, -1.0097, -0.8824, 0.1039, 1.6433, 1.6525, 0.6831, -0.3426], Made.Train.X.Column(0), 5e-5);
        AssertClose([-0.0788, -0.2107, -0.0918, 0.2827, 0.3261, 0.0384, -0.5308, -0.4489, 0.2210, 0.6795], Made.Test.X.Column(0), 5e-5);
    }

    [Fact]
    public void Classes_are_as_many_as_published()
    {
        Assert.Equal([398, 396, 411, 394, 394, 402, 401, 404, 402, 398], Counts(Made.Train));
        Assert.Equal([102, 104, 89, 106, 106, 98, 99, 96, 98, 102], Counts(Made.Test));
        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], Made.Train.Classes);
        Assert.Equal((40, 4000, 40, 1000), (Made.Train.Dimensions, Made.Train.Count, Made.Test.Dimensions, Made.Test.Count));
    }

    [Theory]
    [InlineData(5000, -0.0055075, 0.154678)]
    [InlineData(8000, -0.0057500, 0.1544728)]
    public void Mean_and_deviation_before_standardising_are_the_published_ones(int count, double mean, double deviation)
    {
        Mnist1D.Generate(new() { SampleCount = count, TrainFraction = 0.5 }, out var madeMean, out var madeDeviation);
        Assert.Equal(mean, madeMean, 5e-7);
        Assert.Equal(deviation, madeDeviation, 5e-7);
    }

    [Fact]
    public void The_training_samples_have_the_published_range()
    {
        var values = Made.Train.X.AsColumnMajorArray();
        Assert.Equal(-0.00032, values.Average(), 5e-6);
        Assert.Equal(-5.479, values.Min(), 5e-4);
        Assert.Equal(4.534, values.Max(), 5e-4);
    }

    [Fact]
    public void Templates_are_the_published_ones()
    {
        AssertClose([0, .2369, .3554, .4146, .4739, .4739, .4739, .4739, .4146, .3554, .2369, 0], Mnist1D.Template(0), 5e-5);
        AssertClose(Mnist1D.Template(1).Select(height => -height), Mnist1D.Template(7), 1e-15);
        AssertClose(Mnist1D.Template(3).Select(height => -height), Mnist1D.Template(8), 1e-15);
        AssertClose(Mnist1D.Template(0).Select(height => -height), Mnist1D.Template(6), 1e-15);
        Assert.Throws<ArgumentOutOfRangeException>(() => Mnist1D.Template(10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mnist1D.Template(-1));
    }

    [Fact]
    public void Without_noise_shear_and_change_a_sample_is_its_template_and_silence()
    {
        var split = Mnist1D.Generate(Still, out var mean, out var deviation);
        for (var i = 0; i < split.Train.Count; i++)
        {
            var expected = Mnist1D.Template(split.Train.Labels[i]).Concat(new double[12]);
            AssertClose(expected, split.Train.X.Column(i).Select(value => value * deviation + mean), 2e-8);
        }
    }

    [Fact]
    public void Shuffling_the_points_reorders_every_sample_in_one_way()
    {
        var plain = Mnist1D.Generate(new() { SampleCount = 50 }).Train;
        var shuffled = Mnist1D.Generate(new() { SampleCount = 50, ShufflePoints = true }).Train;
        var order = Enumerable.Range(0, 40)
            .Select(t => Enumerable.Range(0, 40).Single(from => Math.Abs(plain.X[from, 0] - shuffled.X[t, 0]) < 1e-12)).ToArray();
        Assert.NotEqual(Enumerable.Range(0, 40), order);
        Assert.Equal(Enumerable.Range(0, 40), order.Order());
        Assert.All(Enumerable.Range(0, 40), t => AssertClose(plain.X.Row(order[t]), shuffled.X.Row(t), 1e-12));
    }

    [Fact]
    public void Another_seed_makes_other_samples_and_the_same_seed_the_same()
    {
        var small = new Mnist1DOptions { SampleCount = 20, Seed = 7 };
        Assert.Equal(Mnist1D.Generate(small).Train.X, Mnist1D.Generate(small).Train.X);
        Assert.NotEqual(Mnist1D.Generate(small).Train.X, Mnist1D.Generate(small with { Seed = 8 }).Train.X);
    }

    [Theory]
    [InlineData(0, 0, 10)]
    [InlineData(0.55, 5, 5)]
    [InlineData(1, 10, 0)]
    public void The_split_takes_the_part_it_is_told(double part, int train, int test)
    {
        var split = Mnist1D.Generate(new() { SampleCount = 10, TrainFraction = part });
        Assert.Equal((train, test), (split.Train.Count, split.Test.Count));
    }

    public static TheoryData<Mnist1DOptions> Wrong =>
    [
        new() { SampleCount = 0 }, new() { SampleCount = 15 }, new() { SampleCount = -10 }, new() { TrainFraction = double.NaN },
        new() { TrainFraction = 1.1 }, new() { MinPadding = -1 }, new() { MinPadding = 61 }, new() { MaxTranslation = 0 },
        new() { MaxTranslation = 73 }, new() { Length = 1 }, new() { Seed = -1 }, new() { Scale = double.NaN },
        new() { Noise = double.PositiveInfinity }, new() { CorrelatedNoise = -0.1 }, new() { Shear = double.NaN },
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Options_out_of_range_are_refused_by_name(Mnist1DOptions options)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Mnist1D.Generate(options));
        Assert.Contains($"{error.ParamName} is ", error.Message);
    }

    private static Mnist1DOptions Still => new()
    {
        SampleCount = 20, TrainFraction = 1, MinPadding = 12, MaxPadding = 12, Length = 24,
        Scale = 0, MaxTranslation = 1, CorrelatedNoise = 0, Noise = 0, Shear = 0,
    };

    private static IEnumerable<int> Counts(Samples samples) =>
        samples.Labels.CountBy(label => label).OrderBy(pair => pair.Key).Select(pair => pair.Value);

    private static void AssertClose(IEnumerable<double> expected, IEnumerable<double> actual, double tolerance) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, tolerance));

    private static double[][] Published(string part)
    {
        using var file = new GZipStream(File.OpenRead(RealData.Find("mnist1d", $"mnist1d_{part}.csv.gz")), CompressionMode.Decompress);
        return [.. new StreamReader(file).ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
    }
}
