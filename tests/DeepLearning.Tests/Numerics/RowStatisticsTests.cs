using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace DeepLearning.Tests.Numerics;

public sealed class RowStatisticsTests
{
    [Fact]
    public void Means_and_variances_are_those_worked_out_by_hand()
    {
        var x = Matrix<double>.Build.Dense(2, 4, [1, 10, 2, 10, 3, 10, 6, 10]);

        Assert.Equal([3, 10], x.RowMeans());
        Assert.Equal([3.5, 0], x.RowVariances());
        Assert.Equal([Math.Sqrt(3.5), 0], x.RowStandardDeviations());
    }

    [Fact]
    public void MathNets_statistics_of_each_row_are_the_second_opinion_far_from_zero_too()
    {
        var x = new Xoshiro(6).NormalMatrix(20, 1000, 1e6, 1e-2);

        Assert.All(x.EnumerateRows().Zip(x.RowMeans()), row => Assert.Equal(row.First.Mean(), row.Second, 5e-9));
        Assert.All(x.EnumerateRows().Zip(x.RowVariances()), row => Assert.Equal(1, row.Second / row.First.PopulationVariance(), 1e-6));
    }

    [Fact]
    public void A_constant_has_itself_as_mean_and_no_variance_to_the_last_bit()
    {
        var x = Matrix<double>.Build.Dense(3, 999, (row, _) => row switch { 0 => .1, 1 => 1e308, _ => 5e-324 });

        Assert.Equal([.1, 1e308, 5e-324], x.RowMeans());
        Assert.Equal([0, 0, 0], x.RowVariances());
        Assert.All(x.Standardize().Enumerate(), value => Assert.Equal(0, value));
    }

    [Fact]
    public void NaN_and_no_samples_are_not_hidden()
    {
        var x = Matrix<double>.Build.Dense(2, 2, [1, 2, double.NaN, 4]);

        Assert.Equal([double.NaN, 3], x.RowMeans());
        Assert.Equal([double.NaN, 1], x.RowVariances());
        Assert.Equal([double.NaN, double.NaN, -1, 1], x.Standardize().ToRowMajorArray());
        Assert.Equal([double.NaN, double.NaN], Matrix<double>.Build.Dense(2, 0).RowMeans());
        Assert.Equal([double.NaN, double.NaN], Matrix<double>.Build.Dense(2, 0).RowVariances());
        Assert.Empty(Matrix<double>.Build.Dense(0, 2).RowStandardDeviations());
    }
}
