using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Data;

/// <summary>Pictures and samples as matrices.</summary>
public sealed class ImagesTests
{
    private static readonly Images Three = new([.. Enumerable.Range(0, 3 * 256).Select(i => (byte)i)], [2, 0, 1], ["a", "b", "c"], 1, 16, 16);

    [Fact]
    public void Each_picture_is_a_column_of_its_pixels_divided_by_255()
    {
        var samples = Three.ToSamples(1);

        Assert.Equal((256, 2), (samples.Dimensions, samples.Count));
        Assert.Equal(Enumerable.Range(0, 256).Select(pixel => pixel / 255.0), samples.X.Column(1));
        Assert.Equal([0, 1], samples.Labels);
    }

    [Fact]
    public void Many_pictures_are_the_same_as_one_after_the_other()
    {
        var many = new Images(Toy.Random(700 * 784), new byte[700], ["a"], 1, 28, 28);
        var all = many.ToSamples().X;
        Assert.All(Enumerable.Range(0, 700), i => Assert.Equal(many.ToSamples(i, 1).X.Column(0), all.Column(i)));
    }

    [Fact]
    public void No_pictures_make_an_empty_matrix_or_a_clear_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Three.ToSamples(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Three.ToSamples(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Three.ToSamples(2, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Three.ToSamples(0, -1));
    }

    [Fact]
    public void Pixels_that_do_not_make_the_pictures_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new Images(new byte[100], new byte[2], ["a"], 1, 7, 7));
        Assert.Contains("100 pixels do not make 2 pictures of 1 × 7 × 7", error.Message);
    }

    [Theory]
    [InlineData(3, "is the matrix transposed?")]
    [InlineData(1, "a sample is a column with a label.")]
    [InlineData(0, "There are 2 columns and 0 labels")]
    public void Samples_with_another_number_of_labels_are_refused(int labels, string told)
    {
        var error = Assert.Throws<ArgumentException>(() => new Samples(Matrix<double>.Build.Dense(3, 2), new int[labels], ["a"]));
        Assert.Contains(told, error.Message);
    }

    [Fact]
    public void Samples_are_picked_in_the_order_asked_for_and_one_hot_has_a_one_a_column()
    {
        var samples = new Samples(Matrix<double>.Build.Dense(2, 3, (row, column) => 10 * row + column), [2, 0, 1], ["a", "b", "c"]);

        var picked = samples.At([2, 2, 0]);

        Assert.Equal(Matrix<double>.Build.DenseOfArray(new double[,] { { 2, 2, 0 }, { 12, 12, 10 } }), picked.X);
        Assert.Equal([1, 1, 2], picked.Labels);
        Assert.Equal(Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 1, 0 }, { 0, 0, 1 }, { 1, 0, 0 } }), samples.OneHot());
        Assert.Equal(picked.X, (samples with { X = samples.X.Transpose().Transpose() }).At([2, 2, 0]).X);
    }
}
