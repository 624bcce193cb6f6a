using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class InitializationExerciseTests
{
    [Fact]
    public void Spread_without_the_root() => Spread("that is the variance; take its root", values => values.Select(v => (v - values.Average()) * (v - values.Average())).Average());

    [Fact]
    public void Spread_about_zero() => Spread("the mean is not subtracted", values => Math.Sqrt(values.Average(v => v * v)));

    [Fact]
    public void Spread_with_the_root_too_early() => Spread("the root is taken too early",
        values => Math.Sqrt(values.Sum(v => (v - values.Average()) * (v - values.Average()))) / values.Length);

    [Fact]
    public void Spread_of_a_sample() => Spread("that divides by n − 1",
        values => Math.Sqrt(values.Sum(v => (v - values.Average()) * (v - values.Average())) / (values.Length - 1)));

    [Fact]
    public void Spread_unit_by_unit() => Wrong.IsToldThat("the mean of the units' standard deviations", "layer-spreads",
        (Matrix<double>[] layers) => layers.Select(layer => layer.RowStandardDeviations().Average()).ToArray());

    [Fact]
    public void Spread_of_the_first_alone() => Wrong.IsToldThat("The array returned has 1 entries, expected 3", "layer-spreads", (Matrix<double>[] layers) => new[] { 1.0 });

    [Fact]
    public void Gain_of_the_variance() => Gain("the factor of the variance; the standard deviation's is its root", (inputs, variance) => inputs * variance / 2);

    [Fact]
    public void Gain_without_the_ReLU() => Gain("the ReLU is missing", (inputs, variance) => Math.Sqrt(inputs * variance));

    [Fact]
    public void Gain_with_the_2_outside_of_the_root() => Gain("the 2 belongs under the root", (inputs, variance) => Math.Sqrt(inputs * variance) / 2);

    [Fact]
    public void Gain_in_whole_numbers() => Gain("write 2.0", (inputs, variance) => Math.Sqrt(inputs / 2 * variance));

    [Fact]
    public void Gain_with_a_variance_for_a_deviation() => Gain("the root belongs to σ² as well", (inputs, variance) => Math.Sqrt(inputs / 2.0) * variance);

    [Fact]
    public void Gain_that_is_no_number() => Gain("At 8 inputs and σ² = 1: expected 2 (relative tolerance 1e-8), got NaN", (_, _) => double.NaN);

    [Theory]
    [InlineData("σ² was passed where σ is asked for", "variance")]
    [InlineData("that is 2 / outputs", "outputs")]
    [InlineData("that is 1 / inputs", "LeCun")]
    [InlineData("that is Xavier's", "Xavier")]
    [InlineData("the weights are not scaled", "one")]
    [InlineData("write 2.0", "whole")]
    public void He_with_another_variance(string reason, string mistake) => Wrong.IsToldThat(reason, "he-initialization",
        (int[] sizes, Random random) => Draw(sizes, (inputs, outputs) => random.NormalMatrix(outputs, inputs, 0, mistake switch
        {
            "variance" => 2.0 / inputs,
            "outputs" => Math.Sqrt(2.0 / outputs),
            "whole" => Math.Sqrt(2 / inputs),
            "LeCun" => Math.Sqrt(1.0 / inputs),
            "Xavier" => Math.Sqrt(2.0 / (inputs + outputs)),
            _ => 1,
        })));

    [Fact]
    public void He_transposed() => Wrong.IsToldThat("W[0] has the shape 100×400, expected 400×100", "he-initialization",
        (int[] sizes, Random random) => Draw(sizes, (inputs, outputs) => random.NormalMatrix(inputs, outputs, 0, Math.Sqrt(2.0 / inputs))));

    [Fact]
    public void He_from_a_generator_of_its_own() => Wrong.IsToldThat("draw from the generator that is given", "he-initialization",
        (int[] sizes, Random _) => Draw(sizes, (inputs, outputs) => new Xoshiro(1).NormalMatrix(outputs, inputs, 0, Math.Sqrt(2.0 / inputs))));

    [Fact]
    public void He_uniform() => Wrong.IsToldThat("that is uniform between", "he-initialization",
        (int[] sizes, Random random) => Draw(sizes, (inputs, outputs) => random.UniformMatrix(outputs, inputs, -Math.Sqrt(2.0 / inputs), Math.Sqrt(2.0 / inputs))));

    [Fact]
    public void He_with_a_mean() => Wrong.IsToldThat("expected 0", "he-initialization",
        (int[] sizes, Random random) => Draw(sizes, (inputs, outputs) => random.NormalMatrix(outputs, inputs, 1, Math.Sqrt(2.0 / inputs))));

    [Fact]
    public void Xavier_in_whole_numbers() => Wrong.IsToldThat("write 2.0", "xavier-variance", (int inputs, int outputs) => (double)(2 / (inputs + outputs)));

    [Fact]
    public void Xavier_for_one_pass_only() => Wrong.IsToldThat("what the forward pass asks for alone", "xavier-variance", (int inputs, int outputs) => 1.0 / inputs);

    [Fact]
    public void Xavier_with_averaged_variances() => Wrong.IsToldThat("the mean of the two variances", "xavier-variance",
        (int inputs, int outputs) => (1.0 / inputs + 1.0 / outputs) / 2);

    [Fact]
    public void Xavier_as_a_deviation() => Wrong.IsToldThat("that is σ; return σ²", "xavier-variance", (int inputs, int outputs) => Math.Sqrt(2.0 / (inputs + outputs)));

    private static void Gain(string reason, Func<int, double, double> attempt) => Wrong.IsToldThat(reason, "layer-gain", attempt);

    private static void Spread(string reason, Func<double[], double> spread) => Wrong.IsToldThat(reason, "layer-spreads",
        (Matrix<double>[] layers) => layers.Select(layer => spread(layer.ToRowMajorArray())).ToArray());

    private static Matrix<double>[] Draw(int[] sizes, Func<int, int, Matrix<double>> layer) => [.. sizes.Zip(sizes[1..], layer)];
}
