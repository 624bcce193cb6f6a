namespace DeepLearning.Tests.Data.StandInSets;

public class PictureTests
{
    public static TheoryData<string> Sets => ["digits", "garments", "shapes"];

    [Fact]
    public void Each_set_has_the_format_of_the_one_that_it_stands_in_for()
    {
        AssertFormat(StandIns.DigitSplit(7, 3), 1, 28, "MNIST");
        AssertFormat(StandIns.GarmentSplit(7, 3), 1, 28, "Fashion-MNIST");
        AssertFormat(StandIns.ShapeSplit(7, 3), 3, 32, "CIFAR-10");
        Assert.Equal(
            ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"],
            StandIns.Garments(0).Classes);
        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], StandIns.Digits(0).Classes);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_picture_hangs_on_the_seed_and_its_number_alone(string set)
    {
        var (few, many) = (Split(set, 30, 5, seed: 4), Split(set, 90, 9, seed: 4));
        Assert.Equal(few.Train.Pixels, many.Train.Pixels[..few.Train.Pixels.Length]);
        Assert.Equal(few.Train.Labels, many.Train.Labels[..30]);
        Assert.Equal(few.Test.Pixels, many.Test.Pixels[..few.Test.Pixels.Length]);
        Assert.NotEqual(few.Train.Pixels, Split(set, 30, 5, seed: 5).Train.Pixels);
    }

    [Fact]
    public void What_was_drawn_before_on_a_canvas_leaves_no_trace()
    {
        var (made, alone) = (StandIns.Shapes(300, seed: 6), new byte[3072]);
        for (var i = 0; i < made.Count; i++)
        {
            var (canvas, random) = (new Canvas(3, 32), new Xoshiro(6, i));
            ShapeDrawing.Draw(canvas, random.Next(10), random);
            canvas.CopyTo(alone);
            Assert.Equal(alone, made.Pixels[(i * 3072)..((i + 1) * 3072)]);
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void No_picture_comes_twice(string set)
    {
        var split = Split(set, 300, 200, seed: 0);
        var pictures = new[] { split.Train, split.Test }.SelectMany(images => images.Pixels.Chunk(images.Dimensions)).Select(Convert.ToBase64String);
        Assert.Equal(500, pictures.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Each_class_comes_about_as_often(string set)
    {
        var counts = Split(set, 2000, 0, seed: 1).Train.Labels.CountBy(label => label).ToDictionary();
        Assert.Equal(10, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 200 - 5 * 13.4, 200 + 5 * 13.4));
    }

    [Fact]
    public void A_count_may_be_zero_but_not_negative_nor_more_than_an_array_holds()
    {
        Assert.Equal(0, StandIns.Digits(0).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => StandIns.Digits(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StandIns.GarmentSplit(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StandIns.Shapes(int.MaxValue));
    }

    [Fact]
    public void Digits_defeat_a_linear_model_but_not_their_nearest_neighbour()
    {
        var learner = new Learner(StandIns.DigitSplit(2000, 500, seed: 2));
        AssertLearnable(learner.NetworkError(hidden: 0, rate: 0.01f, epochs: 20), 0.15, learner.NeighbourError());
    }

    [Fact]
    public void Garments_defeat_a_linear_model_but_not_a_small_network()
    {
        var learner = new Learner(StandIns.GarmentSplit(4000, 1000, seed: 2));
        AssertLearnable(learner.NetworkError(hidden: 0, rate: 0.005f, epochs: 15), 0.12, learner.NetworkError(hidden: 48, rate: 0.01f, epochs: 12));
    }

    [Fact]
    public void Shapes_defeat_a_linear_model_but_not_a_small_network()
    {
        var learner = new Learner(StandIns.ShapeSplit(3000, 500, seed: 2));
        AssertLearnable(learner.NetworkError(hidden: 0, rate: 0.001f, epochs: 6), 0.4, learner.NetworkError(hidden: 48, rate: 0.004f, epochs: 8));
    }

    private static void AssertLearnable(double linear, double least, double other)
    {
        Assert.True(linear > least, $"A linear model errs on {linear:p1} only.");
        Assert.True(other < 0.75 * linear, $"The other model errs on {other:p1}, a linear one on {linear:p1}.");
    }

    private static void AssertFormat(ImageSplit split, int channels, int size, string standsFor)
    {
        Assert.Equal((7, 3), (split.Train.Count, split.Test.Count));
        Assert.Equal((channels, size, size), (split.Train.Channels, split.Train.Height, split.Train.Width));
        Assert.Equal(7 * channels * size * size, split.Train.Pixels.Length);
        Assert.Equal(10, split.Test.Classes.Count);
        Assert.EndsWith($"(stand-in for {standsFor})", split.Source);
    }

    private static ImageSplit Split(string set, int train, int test, int seed) => set switch
    {
        "digits" => StandIns.DigitSplit(train, test, seed),
        "garments" => StandIns.GarmentSplit(train, test, seed),
        _ => StandIns.ShapeSplit(train, test, seed),
    };
}
