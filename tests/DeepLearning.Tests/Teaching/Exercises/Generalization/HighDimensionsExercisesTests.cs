using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises;

/// <summary>What wrong answers to the exercises on high dimensions are told.</summary>
public sealed class HighDimensionsExercisesTests
{
    [Theory]
    [InlineData("each point with itself", true, true)]
    [InlineData("each pair came twice: a to b", true, false)]
    [InlineData("distances of points to themselves", false, true)]
    public void Pairs_that_do_not_count(string reason, bool twice, bool selves) => Wrong.IsToldThat(reason, "pairwise-distances", (Matrix<double> points) =>
        Pairs(points, (i, j) => i < j || (twice && i > j) || (selves && i == j), (a, b) => (a - b).L2Norm()));

    [Fact]
    public void Rows() => Wrong.IsToldThat("points are columns", "pairwise-distances", (Matrix<double> points) =>
        Pairs(points.Transpose(), (i, j) => i < j, (a, b) => (a - b).L2Norm()));

    [Fact]
    public void Squares() => Wrong.IsToldThat("take the root", "pairwise-distances", (Matrix<double> points) =>
        Pairs(points, (i, j) => i < j, (a, b) => (a - b) * (a - b)));

    [Fact]
    public void Absolute_values() => Wrong.IsToldThat("sums of absolute differences", "pairwise-distances", (Matrix<double> points) =>
        Pairs(points, (i, j) => i < j, (a, b) => (a - b).L1Norm()));

    [Fact]
    public void In_any_order() => Assert.Equal("correct", DeepLearning.Exercises.Catalogue.Find("pairwise-distances").Judge((Matrix<double> points) =>
        Pairs(points, (i, j) => i > j, (a, b) => (a - b).L2Norm())).Name);

    [Theory]
    [InlineData("not √D", 1, 2)]
    [InlineData("into the denominator", 2, 2)]
    [InlineData("square once", 0.25, 2)]
    [InlineData("D stands under a root", 0.5, 1)]
    public void A_spread_solved_wrongly(string reason, double factor, double power) =>
        Wrong.IsToldThat(reason, "spread-dimension", (double spread) => factor / Math.Pow(spread, power));

    [Fact]
    public void A_spread_not_solved() => Wrong.IsToldThat("solve for D", "spread-dimension", (double spread) => 1 / Math.Sqrt(2 * spread));

    [Theory]
    [InlineData("that is Γ(D/2)", 1, 1, 0, -1)]
    [InlineData("as if it were a diameter", 0.5, 1, 1, -1)]
    [InlineData("doubled to a diameter", 2, 1, 1, -1)]
    [InlineData("exponent D/2", 1, 2, 1, -1)]
    [InlineData("stands in the denominator", 1, 1, 1, 1)]
    public void A_volume_of_wrong_parts(string reason, double factor, double halves, int shift, int sign) => Wrong.IsToldThat(
        reason, "ball-log-volume", (int dimension, double radius) => dimension * Math.Log(factor * radius)
            + halves * dimension / 2 * Math.Log(Math.PI) + sign * Special.LogGamma(dimension / 2.0 + shift));

    [Fact]
    public void A_volume_by_whole_numbers() => Wrong.IsToldThat("divide by 2.0", "ball-log-volume", (int dimension, double radius) =>
    {
        var half = dimension / 2;
        return dimension * Math.Log(radius) + half * Math.Log(Math.PI) - Special.LogGamma(half + 1);
    });

    [Fact]
    public void The_volume_itself() => Wrong.IsToldThat("its logarithm", "ball-log-volume", (int dimension, double radius) =>
        Math.Pow(radius, dimension) * Math.Pow(Math.PI, dimension / 2.0) / Math.Exp(Special.LogGamma(dimension / 2.0 + 1)));

    [Fact]
    public void The_logarithm_of_a_volume_that_is_no_double() => Wrong.IsToldThat("add logarithms", "ball-log-volume", (int dimension, double radius) =>
        Math.Log(Math.Pow(radius, dimension) * Math.Pow(Math.PI, dimension / 2.0) / Math.Exp(Special.LogGamma(dimension / 2.0 + 1))));

    [Fact]
    public void The_inner_ball() => IsToldThat("the shell is the rest", (d, t) => Math.Pow(1 - t, d));

    [Fact]
    public void A_thin_shell() => IsToldThat("thin shells only", (d, t) => d * t);

    [Fact]
    public void A_small_ball() => IsToldThat("a small ball of radius t", (d, t) => Math.Pow(t, d));

    [Fact]
    public void All_but_a_small_ball() => IsToldThat("inner ball's radius is 1 − t", (d, t) => 1 - Math.Pow(t, d));

    [Fact]
    public void Both_sides_of_a_diameter() => IsToldThat("not of the diameter", (d, t) => 1 - Math.Pow(1 - 2 * t, d));

    [Fact]
    public void Percent() => IsToldThat("in percent", (d, t) => 100 * (1 - Math.Pow(1 - t, d)));

    private static double[] Pairs(Matrix<double> points, Func<int, int, bool> counts, Func<Vector<double>, Vector<double>, double> distance)
    {
        var all = Enumerable.Range(0, points.ColumnCount);
        return [.. from i in all from j in all where counts(i, j) select distance(points.Column(i), points.Column(j))];
    }

    private static void IsToldThat(string reason, Func<int, double, double> attempt) => Wrong.IsToldThat(reason, "shell-share", attempt);
}
