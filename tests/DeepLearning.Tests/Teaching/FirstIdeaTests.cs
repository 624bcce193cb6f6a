using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching;

public sealed class FirstIdeaTests
{
    private static readonly double[] Values = [0.3, -1.7, 2.9, 0.11];

    public static TheoryData<string, double[], string> Planted => new()
    {
        { "factor 2", Each(value => 2 * value), "twice what was expected: is a factor 2 too many, or something added twice?" },
        { "half", Each(value => value / 2), "half of what was expected: is a factor 2 missing?" },
        { "sum", Each(value => 50 * value), "50 times what was expected: is it the sum over 50 where the mean belongs?" },
        { "mean", Each(value => value / 7), "1/7 of what was expected: is it the mean over 7 where the sum belongs?" },
        { "factor", Each(value => 0.37 * value), "every value is 0.37 times what was expected" },
        { "sign", Each(value => -value), "the sign is flipped" },
        { "sign and factor", Each(value => -2 * value), "2 times what was expected, and the sign is flipped" },
        { "absolute", Each(Math.Abs), "the signs are lost: these are the absolute values" },
        { "offset", Each(value => value + 0.5), "every value is 0.5 too large: is a constant added?" },
        { "missing offset", Each(value => value - 3), "every value is 3 too small: is a constant missing?" },
        { "zero", Each(_ => 0), "everything is zero: was the result assigned?" },
        { "reverse", [.. Values.Reverse()], "the values come in reverse order" },
        { "early", [.. Values.Skip(1), 8], "the values come one place too early: does it begin at the second?" },
        { "late", [8, .. Values.SkipLast(1)], "the values come one place too late: is one too many at the start?" },
        { "NaN", [0.3, double.NaN, 2.9, double.PositiveInfinity], "2 of 4 values are NaN or infinite" },
    };

    [Theory]
    [MemberData(nameof(Planted))]
    public void A_planted_error_is_told(string error, double[] actual, string idea)
    {
        _ = error;
        Assert.Equal(idea, FirstIdea.Of(actual, Values, tolerance: 1e-12));
    }

    [Theory]
    [InlineData(230.2585, 2.302585, "100 times what was expected: is it the sum over 100 where the mean belongs?")]
    [InlineData(-0.7, 0.7, "the sign is flipped")]
    [InlineData(0.35, 0.7, "half of what was expected: is a factor 2 missing?")]
    [InlineData(0.9, 0.7, null)]
    [InlineData(double.NaN, 0.7, null)]
    [InlineData(0.7, 0, null)]
    [InlineData(1e308, 1e-308, null)]
    public void A_single_number_is_explained_only_by_a_sign_or_a_whole_factor(double actual, double expected, string? idea) =>
        Assert.Equal(idea, FirstIdea.Of([actual], [expected], 1e-12));

    [Fact]
    public void A_published_number_with_few_digits_still_tells_the_factor() => Assert.Equal(
        "twice what was expected: is a factor 2 too many, or something added twice?", FirstIdea.Of([4.60517], [2.3026], 1e-4));

    [Fact]
    public void A_wide_tolerance_explains_nothing_by_itself() => Assert.Null(FirstIdea.Of([1.1, 2.3], [1, 1], 0.2));

    [Fact]
    public void A_value_far_below_the_tolerance_is_no_mean_over_just_any_number() =>
        Assert.Null(FirstIdea.Of([-7.3e-5, 2.4e-5, 4.7e-5], [-1.5, 0.5, 1], 1e-6));

    [Fact]
    public void One_wrong_value_among_equal_ones_is_no_shift() => Assert.Null(FirstIdea.Of([1, 1, 1, 5], [1, 1, 1, 1], 1e-9));

    [Fact]
    public void Random_errors_are_not_explained() => Prop.ForAll(
        Gen.Choose(0, 1_000_000).ToArbitrary(),
        seed =>
        {
            var random = new Xoshiro(seed, 0);
            var (rows, columns) = (1 + random.Next(4), 2 + random.Next(4));
            var expected = Enumerable.Range(0, rows * columns).Select(_ => random.NextDouble() - 0.5).ToArray();
            var actual = expected.Select(value => value + 0.3 * (random.NextDouble() - 0.5)).ToArray();
            return FirstIdea.Of(actual, expected, 1e-6, columns) is null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Random_factors_of_random_vectors_are_told() => Prop.ForAll(
        Gen.Choose(0, 1_000_000).ToArbitrary(),
        seed =>
        {
            var random = new Xoshiro(seed, 1);
            var expected = Enumerable.Range(0, 5).Select(_ => random.NextDouble() - 0.5).ToArray();
            var factor = 0.1 + 0.3 * random.NextDouble();
            return FirstIdea.Of([.. expected.Select(value => factor * value)], expected, 0)?.Contains("what was expected") == true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_softmax_along_the_wrong_axis_is_told()
    {
        var scores = Matrix<double>.Build.Dense(3, 4, (i, j) => Math.Sin(3 * i + j * j)).PointwiseExp();

        Assert.EndsWith(
            "each row sums to 1, where each column should: is it computed along the other axis?",
            Failure(scores.NormalizeRows(1), scores.NormalizeColumns(1)));
        Assert.EndsWith(
            "each column sums to 1, where each row should: is it computed along the other axis?",
            Failure(scores.NormalizeColumns(1), scores.NormalizeRows(1)));
    }

    [Fact]
    public void A_transposed_square_and_a_wrongly_filled_matrix_are_told()
    {
        var square = Matrix<double>.Build.Dense(3, 3, (i, j) => i * i + 10 * j);
        var wide = Matrix<double>.Build.Dense(2, 3, [1, 2, 3, 4, 5, 7]);

        Assert.EndsWith("it is transposed", Failure(square.Transpose(), square));
        Assert.Contains("filled in along the other axis", Failure(Matrix<double>.Build.DenseOfRowMajor(2, 3, [1, 2, 3, 4, 5, 7]), wide));
    }

    [Fact]
    public void Rows_and_columns_with_an_error_of_their_own_are_told()
    {
        var expected = Matrix<double>.Build.Dense(3, 4, (i, j) => 1 + i + Math.Sin(j));
        var bias = Matrix<double>.Build.Dense(3, 4, (i, _) => 0.1 + i * i);
        var scale = Matrix<double>.Build.Dense(3, 4, (_, j) => 1.5 + j * j);

        Assert.Contains("each row is off by its own constant", Failure(expected - bias, expected));
        Assert.Contains("each column is off by its own factor", Failure(expected.PointwiseMultiply(scale), expected));
    }

    [Theory]
    [InlineData(6, 1, 1, 6, "is it transposed?")]
    [InlineData(4, 3, 5, 3, "1 row too few")]
    [InlineData(5, 6, 5, 3, "3 columns too many")]
    [InlineData(2, 6, 3, 4, "as many values, in rows of another length")]
    [InlineData(5, 7, 3, 5, "one side fits the other way round: is a factor transposed, or are two factors swapped?")]
    [InlineData(2, 7, 3, 5, "neither side fits")]
    public void A_wrong_shape_is_explained(int rows, int columns, int expectedRows, int expectedColumns, string idea)
    {
        var exception = Assert.Throws<ClaimFailedException>(() =>
            Check.Shape("W", Matrix<double>.Build.Dense(rows, columns), expectedRows, expectedColumns));

        Assert.Equal($"W: shape {rows}×{columns}, expected {expectedRows}×{expectedColumns}: {idea}", exception.Message);
    }

    [Fact]
    public void A_NaN_is_named_with_its_place_and_counted() => Assert.EndsWith(
        "got NaN, expected 1 at row 0, column 1; 2 of 4 values are NaN or infinite",
        Failure(Matrix<double>.Build.DenseOfRowMajor(2, 2, [1, double.NaN, 1, double.NaN]), Matrix<double>.Build.Dense(2, 2, 1)));

    private static string Failure(Matrix<double> actual, Matrix<double> expected) =>
        Assert.Throws<ClaimFailedException>(() => Check.Close("A", actual, expected, 1e-9)).Message;

    private static double[] Each(Func<double, double> error) => [.. Values.Select(error)];
}
