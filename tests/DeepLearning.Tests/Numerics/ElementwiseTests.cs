using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Numerics;

public sealed class ElementwiseTests
{
    [Fact]
    public void Exp_is_that_of_the_C_library_from_subnormal_results_to_overflow()
    {
        double[] x = [.. Enumerable.Range(0, 20_001).Select(i => -746 + i * .073), 0, -0.0, 5e-324, 1e308, -1e308, double.NaN, 1 / 0.0, -1 / 0.0];

        Ulps.Near(x, Math.Exp, Vector<double>.Build.Dense(x).Exp(), 2);
    }

    [Fact]
    public void Log_is_that_of_the_C_library_from_subnormal_numbers_to_the_largest()
    {
        double[] x = [.. Enumerable.Range(0, 20_000).Select(i => Math.Exp(-744 + i * .0726)), 0, 1, 5e-324, 1e308, -1, double.NaN, 1 / 0.0, -1 / 0.0];

        Ulps.Near(x, Math.Log, Vector<double>.Build.Dense(x).Log(), 2);
    }

    [Fact]
    public void Every_element_stays_in_its_place_and_the_argument_as_it_was()
    {
        var x = Matrix<double>.Build.Dense(3, 5, (i, j) => 1 + i + 10 * j);

        Ulps.Near(x.ToRowMajorArray(), Math.Log, x.Log().ToRowMajorArray(), 2);
        Assert.Equal(41, x[0, 4]);
    }

    [Fact]
    public void Matrices_and_vectors_that_are_not_dense_give_the_same()
    {
        var dense = Matrix<double>.Build.Dense(3, 3, (i, j) => i == j ? i + 1 : 0);

        Assert.Equal(dense.Exp(), Matrix<double>.Build.SparseOfMatrix(dense).Exp());
        Assert.Equal(dense.Exp(), Matrix<double>.Build.DiagonalOfDiagonalArray([1, 2, 3]).Exp());
        Assert.Equal(dense.Column(1).Exp(), Vector<double>.Build.SparseOfVector(dense.Column(1)).Exp());
    }

    [Fact]
    public void Nothing_gives_nothing()
    {
        Assert.Equal((0, 3), (Matrix<double>.Build.Dense(0, 3).Exp().RowCount, Matrix<double>.Build.Dense(0, 3).Log().ColumnCount));
        Assert.Equal((3, 0), (Matrix<double>.Build.Dense(3, 0).Tanh().RowCount, Matrix<double>.Build.Dense(3, 0).ReLU().ColumnCount));
        Assert.Empty(Vector<double>.Build.Dense(0).Sigmoid());
    }
}
