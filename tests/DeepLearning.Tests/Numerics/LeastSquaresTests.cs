using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Numerics;

public sealed class LeastSquaresTests
{
    [Fact]
    public void A_line_through_three_points_is_the_textbooks()
    {
        // (0, 6), (1, 0), (2, 0): 5 − 3t
        var x = LeastSquares.MinimumNorm(Matrix<double>.Build.Dense(3, 2, [1, 1, 1, 0, 1, 2]), Of(6, 0, 0));

        Near([5, -3], x, 1e-14);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6e307)]
    [InlineData(1e-310)]
    public void Of_the_solutions_of_one_equation_the_shortest_is_taken_at_any_scale(double scale)
    {
        // 3x + 4y = 10: (1.2, 1.6)
        var x = LeastSquares.MinimumNorm(Matrix<double>.Build.Dense(1, 2, [3 * (scale / 4), 4 * (scale / 4)]), Of(10 * (scale / 4)));

        Near([1.2, 1.6], x, 1e-13);
    }

    [Fact]
    public void The_mean_of_the_largest_numbers_does_not_overflow() =>
        Assert.Equal(1.5e308, LeastSquares.MinimumNorm(Matrix<double>.Build.Dense(4, 1, 1), Of(1.4e308, 1.6e308, 1.5e308, 1.5e308))[0], 1e294);

    [Fact]
    public void A_matrix_of_rank_1_is_inverted_where_it_can_be()
    {
        // A = u vᵀ with u = (1, 2, 2), v = (3, 4): x = v (u·b) / (|u|² |v|²)
        var a = Of(1, 2, 2).OuterProduct(Of(3, 4));

        Near([3 * 5 / 225.0, 4 * 5 / 225.0], LeastSquares.MinimumNorm(a, Of(1, 1, 1)), 1e-16);
    }

    /// <summary>All singular vectors of 20,000 elements would take 3 GB.</summary>
    [Fact]
    public void Many_equations_or_many_unknowns_take_little_memory()
    {
        var (tall, known) = (new Xoshiro(1).NormalMatrix(20_000, 3), Of(1, -2, 3));
        var wide = tall.Transpose();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Near(known, LeastSquares.MinimumNorm(tall, tall * known), 1e-13);
        var shortest = LeastSquares.MinimumNorm(wide, wide * (tall * known));

        Near(tall * known, shortest, 1e-13);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
    }

    [Fact]
    public void Sparse_and_diagonal_matrices_are_solved_as_dense_ones_are()
    {
        Near([1, 0.5], LeastSquares.MinimumNorm(Matrix<double>.Build.SparseOfColumnMajor(3, 2, [1, 0, 0, 0, 2, 0]), Of(1, 1, 7)), 1e-15);
        Near([1, 1, 0], LeastSquares.MinimumNorm(Matrix<double>.Build.DiagonalIdentity(2, 3), Of(1, 1)), 1e-15);
    }

    [Fact]
    public void The_residual_is_orthogonal_to_the_columns_and_the_solution_to_the_kernel() => Prop.ForAll<int>(seed =>
    {
        var random = new Xoshiro(seed);
        var (m, n, rank) = (random.Next(1, 12), random.Next(1, 12), random.Next(1, 4));
        var (left, right) = (random.NormalMatrix(m, rank), random.NormalMatrix(rank, n));
        var (a, b) = (left * right, random.NormalMatrix(m, 1).Column(0));

        var x = LeastSquares.MinimumNorm(a, b);

        Assert.Equal(0, (a.Transpose() * (a * x - b)).L2Norm(), 1e-10 * (1 + a.L2Norm() * x.L2Norm()));
        var kernelPart = x - right.Transpose() * (right * right.Transpose()).PseudoInverse() * (right * x);
        Assert.True(rank > Math.Min(m, n) || kernelPart.L2Norm() <= 1e-9 * (1 + x.L2Norm()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_published_fit_of_a_piecewise_linear_curve_comes_out()
    {
        var fit = Fit(3, out var sumOfSquares);

        Near([1.46404, 3.3622, -9.7928, 6.5365], fit, 5.1e-5);
        Assert.Equal(2.10768, sumOfSquares, 5.1e-6);
    }

    /// <summary>More joints than samples interpolate, and the shortest such fit gets small again.</summary>
    [Theory]
    [InlineData(12, .0168, 64)]
    [InlineData(14, 0, 110)]
    [InlineData(15, 0, 123)]
    [InlineData(20, 0, 66)]
    public void The_published_fits_beyond_interpolation_come_out(int joints, double meanSquare, double largest)
    {
        var fit = Fit(joints, out var sumOfSquares);

        Assert.Equal(meanSquare, sumOfSquares / 15, 5.1e-5);
        Assert.Equal(largest, fit.SubVector(1, joints).AbsoluteMaximum(), .51);
    }

    [SkippableFact]
    public void NumPys_lstsq_is_the_second_opinion_where_it_is_ill_conditioned_too()
    {
        var expected = SystemPython.Numbers("numpy", """
            for h in range(1, 25):
                r = numpy.random.RandomState(1)
                x = numpy.array([r.uniform(i / 15, (i + 1) / 15) for i in range(15)])
                y = numpy.array([numpy.exp(numpy.sin(2 * 3.1413 * t)) + r.normal(0, .3) for t in x])
                a = numpy.array([[1] + [max(0, t - j / h) for j in range(h)] for t in x])
                print(*map(repr, numpy.linalg.lstsq(a, y, rcond=None)[0]))
            """);

        double[] actual = [.. Enumerable.Range(1, 24).SelectMany(joints => Fit(joints, out _))];
        Near(expected, actual, 1e-9);
    }

    [Fact]
    public void NaN_and_infinity_are_not_hidden()
    {
        var a = Matrix<double>.Build.DenseIdentity(2);
        var broken = Matrix<double>.Build.Dense(2, 2, [1, 0, double.NaN, 1]);

        Assert.All(LeastSquares.MinimumNorm(broken, Of(1, 1)), value => Assert.Equal(double.NaN, value));
        Assert.All(LeastSquares.MinimumNorm(a, Of(1, double.PositiveInfinity)), value => Assert.Equal(double.NaN, value));
        Assert.All(LeastSquares.MinimumNorm(a * 0, Of(1, double.NaN)), value => Assert.Equal(double.NaN, value));
    }

    [Fact]
    public void Without_equations_without_unknowns_or_with_zeros_alone_the_shortest_solution_is_zero()
    {
        Assert.Equal([0, 0, 0], LeastSquares.MinimumNorm(Matrix<double>.Build.Dense(0, 3), Vector<double>.Build.Dense(0)));
        Assert.Empty(LeastSquares.MinimumNorm(Matrix<double>.Build.Dense(3, 0), Of(1, 2, 3)));
        Assert.Equal([0, 0], LeastSquares.MinimumNorm(Matrix<double>.Build.Dense(3, 2), Of(1, 2, 3)));
    }

    [Fact]
    public void A_right_hand_side_of_another_length_is_refused_in_words() => Assert.StartsWith(
        "b has 3 elements, expected 2",
        Assert.Throws<ArgumentException>(() => LeastSquares.MinimumNorm(Matrix<double>.Build.Dense(2, 2), Of(1, 2, 3))).Message);

    private static Vector<double> Fit(int joints, out double sumOfSquares)
    {
        var random = new NumpyRandom(1);
        double[] x = [.. Enumerable.Range(0, 15).Select(i => random.Uniform(i / 15.0, (i + 1) / 15.0))];
        var y = Of([.. x.Select(at => Math.Exp(Math.Sin(2 * 3.1413 * at)) + random.Normal(0, .3))]);
        var a = Matrix<double>.Build.Dense(15, joints + 1, (i, j) => j == 0 ? 1 : Math.Max(0, x[i] - (j - 1.0) / joints));
        var fit = LeastSquares.MinimumNorm(a, y);
        sumOfSquares = (a * fit - y) * (a * fit - y);
        return fit;
    }

    private static Vector<double> Of(params double[] values) => Vector<double>.Build.Dense(values);

    private static void Near(IEnumerable<double> expected, IEnumerable<double> actual, double tolerance) => Assert.All(
        expected.Zip(actual, (e, a) => (e, a)).ToList(), pair => Assert.Equal(pair.e, pair.a, tolerance * Math.Max(1, Math.Abs(pair.e))));
}
