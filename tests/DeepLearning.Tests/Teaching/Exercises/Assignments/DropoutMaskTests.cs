using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises.Assignments;

public sealed class DropoutMaskTests
{
    [Fact]
    public void Kept_values_that_are_not_scaled() => Each("not divided by 1 − p", (p, random) => random.NextDouble() < p ? 0 : 1);

    [Fact]
    public void Kept_values_that_are_divided_by_p() => Each("divided by p", (p, random) => random.NextDouble() < p ? 0 : 1 / p);

    [Fact]
    public void Kept_values_that_are_multiplied() => Each("divide, so that the expectation stays", (p, random) => random.NextDouble() < p ? 0 : 1 - p);

    [Fact]
    public void A_comparison_that_is_turned_round() => Each("kept, not dropped", (p, random) => random.NextDouble() < p ? 1 / (1 - p) : 0);

    [Fact]
    public void A_draw_for_each_unit() => IsTold("a whole row", (rows, columns, p, random) =>
    {
        double[] units = [.. Enumerable.Range(0, rows).Select(_ => random.NextDouble() < p ? 0 : 1 / (1 - p))];
        return Matrix<double>.Build.Dense(rows, columns, (row, _) => units[row]);
    });

    [Fact]
    public void A_draw_for_each_sample() => IsTold("a whole column", (rows, columns, p, random) =>
    {
        double[] samples = [.. Enumerable.Range(0, columns).Select(_ => random.NextDouble() < p ? 0 : 1 / (1 - p))];
        return Matrix<double>.Build.Dense(rows, columns, (_, column) => samples[column]);
    });

    [Fact]
    public void A_generator_of_its_own()
    {
        var seed = 0;
        IsTold("draw from the generator that is given", (rows, columns, p, _) => Mask(rows, columns, p, new Xoshiro(seed++)));
    }

    [Fact]
    public void A_mask_that_is_transposed() => IsTold("Expected a mask of", (rows, columns, p, random) => Mask(columns, rows, p, random));

    private static Matrix<double> Mask(int rows, int columns, double p, Random random) =>
        Matrix<double>.Build.Dense(rows, columns, (_, _) => random.NextDouble() < p ? 0 : 1 / (1 - p));

    private static void Each(string reason, Func<double, Random, double> draw) => IsTold(reason, (rows, columns, p, random) =>
        Matrix<double>.Build.Dense(rows, columns, (_, _) => draw(p, random)));

    private static void IsTold(string reason, Func<int, int, double, Random, Matrix<double>> attempt) => Wrong.IsToldThat(reason, "dropout-mask", attempt);
}
