using DeepLearning.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises.Assignments;

using Gradients = (Matrix<double> Dw1, Vector<double> Db1, Matrix<double> Dw2, Vector<double> Db2);

public sealed class TwoLayerAssignmentTests
{
    [Fact]
    public void The_derivatives_of_the_cost_are_those_of_centred_differences()
    {
        var test = ReluNetwork.Random("6 → 5 → 3, four pictures", 4, 6, 5, 3);
        var (f, h) = ReluNetwork.Forward(test.W, test.B, test.X);
        var y = ReluSoftmaxBackward.OneHot(f[1]);
        var slopes = ReluSoftmaxBackward.Gradients(test.W[0], test.W[1], test.X, h[1], f[1].Softmax(), y, 0.05);
        double Cost() => -y.PointwiseMultiply(ReluNetwork.Forward(test.W, test.B, test.X).F[1].LogSoftmax()).Enumerate().Sum() / 4
            + 0.05 * test.W.Sum(w => w.Enumerate().Sum(value => value * value));

        Assert.Null(GradientCheck.Compare(
            Cost, [("W1", test.W[0], slopes.Dw1), ("b1", test.B[0], slopes.Db1), ("W2", test.W[1], slopes.Dw2), ("b2", test.B[1], slopes.Db2)]).Why);
    }

    [Fact]
    public void A_forward_pass_without_a_ReLU() => Forward("the ReLU is missing", (z, b) => z + b, s => s.Softmax());

    [Fact]
    public void A_forward_pass_with_the_bias_outside() => Forward("inside the ReLU", (z, b) => z.ReLU() + b, s => s.Softmax());

    [Fact]
    public void A_forward_pass_that_ends_with_scores() => Forward("the soft-max is missing", (z, b) => (z + b).ReLU(), s => s);

    [Fact]
    public void A_forward_pass_with_a_soft_max_along_the_rows() =>
        Forward("along the rows", (z, b) => (z + b).ReLU(), s => s.Transpose().Softmax().Transpose());

    [Fact]
    public void A_forward_pass_with_two_ReLUs() => Forward("the last layer has no ReLU", (z, b) => (z + b).ReLU(), s => s.ReLU().Softmax());

    [Fact]
    public void A_backward_pass_without_the_penalty() => Backward("the share of λ is missing", (g, w1, w2, lambda, _) =>
        (g.Dw1 - 2 * lambda * w1, g.Db1, g.Dw2 - 2 * lambda * w2, g.Db2));

    [Fact]
    public void A_backward_pass_with_half_the_penalty() => Backward("2λW, with the 2", (g, w1, w2, lambda, _) =>
        (g.Dw1 - lambda * w1, g.Db1, g.Dw2 - lambda * w2, g.Db2));

    [Fact]
    public void A_backward_pass_whose_first_layer_alone_has_no_penalty() => Backward("at dW1", (g, w1, _, lambda, _) =>
        (g.Dw1 - 2 * lambda * w1, g.Db1, g.Dw2, g.Db2));

    [Fact]
    public void A_backward_pass_with_sums() => Backward("that is the sum over the pictures", (g, w1, w2, lambda, n) =>
        (n * g.Dw1 - (n - 1) * 2 * lambda * w1, n * g.Db1, n * g.Dw2 - (n - 1) * 2 * lambda * w2, n * g.Db2));

    [Fact]
    public void A_backward_pass_without_the_slope() => Wrong.IsToldThat("the slope of the ReLU is missing", "relu-softmax-backward",
        (Matrix<double> w1, Matrix<double> w2, Matrix<double> x, Matrix<double> h, Matrix<double> p, Matrix<double> y, double lambda) =>
            ReluSoftmaxBackward.Gradients(w1, w2, x, h.PointwiseAbs() + 1, p, y, lambda) is var g
                ? (g.Dw1, g.Db1, g.Dw2 - ((p - y) / x.ColumnCount).TransposeAndMultiply(h.PointwiseAbs() + 1 - h), g.Db2)
                : default);

    [Theory]
    [InlineData("from the top to the bottom at once")]
    [InlineData("two whole numbers are divided")]
    [InlineData("after one cycle")]
    [InlineData("upside down")]
    [InlineData("the way up is maximum − minimum")]
    public void A_rate_that_is_no_triangle(string why)
    {
        double Height(int halfCycle, int step) => (double)Math.Min(step % (2 * halfCycle), 2 * halfCycle - step % (2 * halfCycle)) / halfCycle;
        Func<double, double, int, int, double> attempt = (low, high, halfCycle, step) => why switch
        {
            "from the top to the bottom at once" => low + (high - low) * (step % halfCycle) / halfCycle,
            "two whole numbers are divided" => low + (high - low) * (int)Height(halfCycle, step),
            "after one cycle" => low + (high - low) * Height(halfCycle, Math.Min(step, 2 * halfCycle)),
            "upside down" => high - (high - low) * Height(halfCycle, step),
            _ => low + high * Height(halfCycle, step),
        };

        Wrong.IsToldThat(why, "triangular-rate", attempt);
    }

    [Fact]
    public void Numbers_that_are_uniform_themselves() => Numbers("draw the exponent", (low, high, u) => Math.Pow(10, low) + (Math.Pow(10, high) - Math.Pow(10, low)) * u);

    [Fact]
    public void Exponents_in_place_of_numbers() => Numbers("those are the exponents", (low, high, u) => low + (high - low) * u);

    [Fact]
    public void Numbers_of_another_base() => Numbers("the base is 10", (low, high, u) => Math.Exp(low + (high - low) * u));

    [Fact]
    public void The_same_number_each_time() => Wrong.IsToldThat("the same number each time", "log-uniform", (double low, double high, int count, Random random) =>
    {
        var number = Math.Pow(10, low + (high - low) * random.NextDouble());
        return Enumerable.Repeat(number, count).ToArray();
    });

    [Fact]
    public void Too_few_numbers() => Wrong.IsToldThat("0 numbers for 6", "log-uniform", (double low, double high, int count, Random random) => Array.Empty<double>());

    private static void Forward(string why, Func<Matrix<double>, Vector<double>, Matrix<double>> hidden, Func<Matrix<double>, Matrix<double>> last) =>
        Wrong.IsToldThat(why, "relu-softmax-forward", (Matrix<double> w1, Vector<double> b1, Matrix<double> w2, Vector<double> b2, Matrix<double> x) =>
        {
            var h = hidden(w1 * x, b1);
            return (h, last(w2 * h + b2));
        });

    private static void Backward(string why, Func<Gradients, Matrix<double>, Matrix<double>, double, double, Gradients> spoil) =>
        Wrong.IsToldThat(why, "relu-softmax-backward", (Matrix<double> w1, Matrix<double> w2, Matrix<double> x, Matrix<double> h, Matrix<double> p, Matrix<double> y, double lambda) =>
            spoil(ReluSoftmaxBackward.Gradients(w1, w2, x, h, p, y, lambda), w1, w2, lambda, x.ColumnCount));

    private static void Numbers(string why, Func<double, double, double, double> number) =>
        Wrong.IsToldThat(why, "log-uniform", (double low, double high, int count, Random random) =>
            Enumerable.Range(0, count).Select(_ => number(low, high, random.NextDouble())).ToArray());
}
