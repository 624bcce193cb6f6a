using DeepLearning.Exercises;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class ToyModelTests
{
    private static readonly ToyModel.Case Published = ToyModel.Cases[0];

    [Fact]
    public void Both_passes_give_the_published_numbers()
    {
        var (f, h) = ToyModel.Chain.Forward(Published.W, Published.B, Published.X);
        var (df, dh) = ToyModel.Backward(Published.W, f, Published.Y);
        var (dw, db) = ToyModel.ParameterGradients(df, h);

        IsClose([1.230000, 1.623004, 7.136590, 2.372264], f);
        IsClose([2.3, 0.942489, 5.068295, 0.657421], h);
        IsClose([2.280901, -17.060467, -1.683058, 0.744528], df);
        IsClose([6.824187, -3.366115, 2.233585], dh[1..]);
        IsClose([5.246071, -16.079299, -8.530233, 0.489469], dw);
        Assert.Equal(df, db);
    }

    [Fact]
    public void The_derivatives_are_those_of_centred_differences()
    {
        foreach (var test in ToyModel.Cases)
        {
            var (f, h) = ToyModel.Chain.Forward(test.W, test.B, test.X);
            var (dw, db) = ToyModel.ParameterGradients(ToyModel.Backward(test.W, f, test.Y).Df, h);
            double Loss() => Math.Pow(ToyModel.Chain.Forward(test.W, test.B, test.X).F[^1] - test.Y, 2);

            Assert.Null(GradientCheck.Compare(Loss, [("w", test.W, dw), ("b", test.B, db)]).Why);
        }
    }

    [Fact]
    public void Forward_without_the_bias() => Wrong.IsToldThat("At f[0]: expected 1.23 (relative tolerance 1e-8), got 0.23: the bias is missing", "toy-forward",
        (double[] w, double[] b, double x) => ToyModel.Chain.Forward(w, new double[4], x));

    [Fact]
    public void Forward_with_weight_and_bias_swapped() => Wrong.IsToldThat("weight and bias are swapped", "toy-forward",
        (double[] w, double[] b, double x) => ToyModel.Chain.Forward(b, w, x));

    [Fact]
    public void Forward_with_another_order_of_functions() => Wrong.IsToldThat("that is cos of f[0], not sin", "toy-forward",
        (double[] w, double[] b, double x) => new Chain([Math.Cos, Math.Exp, Math.Sin], []).Forward(w, b, x));

    [Fact]
    public void Forward_with_the_output_alone() => Wrong.IsToldThat("The array f has 1 entries, expected 4", "toy-forward",
        (double[] w, double[] b, double x) => (new[] { 2.37 }, new double[4]));

    [Fact]
    public void Forward_with_h_shifted() => Wrong.IsToldThat("that is h[1]; h[0] is the input x itself", "toy-forward",
        (double[] w, double[] b, double x) =>
        {
            var (f, h) = ToyModel.Chain.Forward(w, b, x);
            return (f, h[1..].Append(f[3]).ToArray());
        });

    [Fact]
    public void Forward_with_nothing() => Wrong.IsToldThat("The array f is null, expected 4 entries", "toy-forward",
        (double[] w, double[] b, double x) => ((double[])null!, (double[])null!));

    [Theory]
    [InlineData("half of what was expected", 3, 0.5)]
    [InlineData("the sign is flipped", 3, -1)]
    [InlineData("the derivative of cos is −sin", 2, -1)]
    [InlineData("the sign is flipped", 1, -1)]
    public void Backward_with_a_wrong_factor(string reason, int line, double factor) => Wrong.IsToldThat(reason, "toy-backward",
        (double[] w, double[] f, double y) =>
        {
            var (df, dh) = ToyModel.Backward(w, f, y);
            df[line] *= factor;
            return (df, dh);
        });

    [Fact]
    public void Backward_without_the_weights() => Wrong.IsToldThat("At dh[3]: expected 2.23358 (relative tolerance 1e-8), got 0.744528: the weight is missing", "toy-backward",
        (double[] w, double[] f, double y) => ToyModel.Backward([1, 1, 1, 1], f, y));

    [Fact]
    public void Backward_through_the_weight_of_the_line_before() => Wrong.IsToldThat("h[3] goes on through w[3], not through w[2]", "toy-backward",
        (double[] w, double[] f, double y) => ToyModel.Backward([0, .. w[..3]], f, y));

    [Fact]
    public void Backward_with_slopes_after_the_functions() => Wrong.IsToldThat("the slope is taken at h[3]; take it at f[2]", "toy-backward",
        (double[] w, double[] f, double y) => ToyModel.Chain.Backward(w, f, y,
            k => w[k + 1] * ToyModel.Activations[k].Slope(ToyModel.Activations[k].Value(f[k]))));

    [Fact]
    public void Parameters_with_biases_first() => Wrong.IsToldThat("At dw[0]: expected 5.24607", "toy-parameters", (double[] df, double[] h) =>
    {
        var (dw, db) = ToyModel.ParameterGradients(df, h);
        return (db, dw);
    });

    [Fact]
    public void Parameters_with_the_value_after_the_line() => Wrong.IsToldThat("the factor h[1], which comes after the line; h[0] goes into it", "toy-parameters",
        (double[] df, double[] h) => ToyModel.ParameterGradients(df, [.. h[1..], 1]));

    [Fact]
    public void Parameters_with_ones_for_biases() => Wrong.IsToldThat("that is ∂f/∂b alone", "toy-parameters",
        (double[] df, double[] h) => (ToyModel.ParameterGradients(df, h).Dw, new double[] { 1, 1, 1, 1 }));

    [Fact]
    public void Chain_with_another_end_for_one_line_only() => Wrong.IsToldThat("A chain of 1 line: at db[0]", "chain-gradient",
        (double[] w, double[] b, Func<double, double>[] a, Func<double, double>[] slope, double x, double y) =>
            w.Length == 1 ? ([0.0], [0.0]) : Gradient(new(a, slope), w, b, x, y));

    [Fact]
    public void Chain_without_weights_on_the_way_back() => Wrong.IsToldThat("the weights are missing on the way back", "chain-gradient",
        (double[] w, double[] b, Func<double, double>[] a, Func<double, double>[] slope, double x, double y) =>
        {
            var chain = new Chain(a, slope);
            var (f, h) = chain.Forward(w, b, x);
            return ToyModel.ParameterGradients(chain.Backward(w, f, y, k => slope[k](f[k])).Df, h);
        });

    private static (double[] Dw, double[] Db) Gradient(Chain chain, double[] w, double[] b, double x, double y)
    {
        var (f, h) = chain.Forward(w, b, x);
        return ToyModel.ParameterGradients(chain.Backward(w, f, y).Df, h);
    }

    private static void IsClose(double[] published, double[] actual) =>
        Assert.All(published.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 5.1e-7));
}
