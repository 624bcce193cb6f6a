using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Evaluations;

public sealed class EvaluationTests
{
    private static readonly Matrix<double> Scores = Matrix<double>.Build.DenseOfArray(new[,]
    {
        { 1, -5, 2, double.NaN, double.NegativeInfinity },
        { 3, -4, 2, 1, -1e308 },
        { 2, -9, 1, 2, double.NegativeInfinity },
    });

    [Fact]
    public void Predict_takes_the_first_largest_score_and_none_where_one_is_no_number() =>
        Assert.Equal([1, 1, 0, -1, 1], Evaluation.Predict(Scores));

    [Fact]
    public void Accuracy_is_the_share_that_is_right()
    {
        Assert.Equal(0.75, Evaluation.Accuracy([1, 2, 0, 0], [1, 2, 0, 1]));
        Assert.Equal(0.6, Evaluation.Accuracy(Scores, [1, 1, 1, 2, 1]));
        Assert.Equal(1, Evaluation.Accuracy([3], [3]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_score_that_is_no_number_is_seen_in_any_row(int row)
    {
        var scores = Matrix<double>.Build.Dense(3, 1, [1, 3, 2]);
        scores[row, 0] = double.NaN;

        Assert.Equal([-1], Evaluation.Predict(scores));
    }

    [Fact]
    public void What_cannot_be_evaluated_is_named()
    {
        Assert.Contains("2 predictions and 1 labels", Assert.Throws<ArgumentException>(() => Evaluation.Accuracy([1, 2], [1])).Message);
        Assert.Contains("no predictions", Assert.Throws<ArgumentException>(() => Evaluation.Accuracy([], [])).Message);
        Assert.Throws<ArgumentException>(() => Evaluation.Perplexity([]));
    }

    [Fact]
    public void The_perplexity_of_a_fair_die_is_6()
    {
        Assert.Equal(6, Evaluation.Perplexity(Math.Log(6)), 1e-12);
        Assert.Equal(6, Evaluation.Perplexity([Math.Log(2), Math.Log(18)]), 1e-12);
        Assert.Equal(double.PositiveInfinity, Evaluation.Perplexity(1e308));
        Assert.Equal(double.NaN, Evaluation.Perplexity([1, double.NaN]));
    }
}
