using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Numerics;

public sealed class StandardizationTests
{
    [Fact]
    public void Each_row_has_mean_0_and_standard_deviation_1_afterwards()
    {
        var standardized = new Xoshiro(7).UniformMatrix(5, 300, -40, 90).Standardize();

        Assert.All(standardized.RowMeans(), mean => Assert.Equal(0, mean, 1e-14));
        Assert.All(standardized.RowStandardDeviations(), deviation => Assert.Equal(1, deviation, 1e-14));
    }

    [Fact]
    public void A_test_set_is_brought_to_the_training_sets_scale()
    {
        var (mean, deviation) = (Vector<double>.Build.Dense([10.0, 3]), Vector<double>.Build.Dense([4.0, 0]));

        Assert.Equal([.5, 2, -2.5, 0], Matrix<double>.Build.Dense(2, 2, [12, 5, 0, 3]).Standardize(mean, deviation).ToColumnMajorArray());
    }

    [Fact]
    public void Statistics_of_another_number_of_dimensions_are_refused() =>
        Assert.Throws<ArgumentException>(() => Matrix<double>.Build.Dense(2, 2).Standardize(Vector<double>.Build.Dense(3), Vector<double>.Build.Dense(3)));
}
