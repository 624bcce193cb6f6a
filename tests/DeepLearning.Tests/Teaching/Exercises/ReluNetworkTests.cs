using DeepLearning.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class ReluNetworkTests
{
    [Fact]
    public void The_derivatives_are_those_of_centred_differences()
    {
        foreach (var test in ReluNetwork.Cases)
        {
            var (f, h) = ReluNetwork.Forward(test.W, test.B, test.X);
            var (dw, db) = ReluNetwork.Backward(test.W, f, h, test.OutputGradient);
            double Loss() => ReluNetwork.Forward(test.W, test.B, test.X).F[^1].PointwiseMultiply(test.OutputGradient).Enumerate().Sum();

            Assert.Null(GradientCheck.Compare(Loss,
            [
                .. test.W.Select((w, k) => new ParameterGradient($"W{k}", w, dw[k])),
                .. test.B.Select((b, k) => new ParameterGradient($"b{k}", b, db[k])),
            ]).Why);
        }
    }

    [Fact]
    public void In_every_case_some_units_of_each_hidden_layer_are_on_and_some_are_off()
    {
        foreach (var test in ReluNetwork.Cases)
        {
            Assert.All(ReluNetwork.Forward(test.W, test.B, test.X).F[..^1], f => Assert.InRange(f.Enumerate().Count(value => value > 0), 1, f.RowCount * f.ColumnCount - 1));
        }
    }

    [Fact]
    public void Forward_without_a_ReLU() => Forward("h[1], row", "the ReLU is missing", (w, b, x) =>
    {
        var (f, h) = (new Matrix<double>[w.Length], new Matrix<double>[w.Length]);
        for (var k = 0; k < w.Length; k++)
        {
            h[k] = k == 0 ? x : f[k - 1];
            f[k] = (w[k] * h[k]).AddToEachColumn(b[k]);
        }

        return (f, h);
    });

    [Fact]
    public void Forward_with_a_ReLU_at_the_end() => Forward("f[2], row", "there is no ReLU after the last layer", (w, b, x) =>
    {
        var (f, h) = ReluNetwork.Forward(w, b, x);
        f[^1] = f[^1].ReLU();
        return (f, h);
    });

    [Fact]
    public void Forward_without_biases() => Forward("f[0], row", "the bias is missing",
        (w, b, x) => ReluNetwork.Forward(w, [.. b.Select(v => 0 * v)], x));

    [Fact]
    public void Forward_with_the_output_in_h() => Forward("the array h has 4 entries, expected 3", "", (w, b, x) =>
    {
        var (f, h) = ReluNetwork.Forward(w, b, x);
        return (f, [.. h, f[^1]]);
    });

    [Fact]
    public void Forward_of_a_fixed_depth() => Forward("IndexOutOfRangeException", "does every loop take its length from what is handed in?", (w, b, x) =>
        ReluNetwork.Forward([.. Enumerable.Range(0, 6).Select(k => w[k])], b, x));

    [Fact]
    public void Forward_that_forgets_to_assign() => Forward("at h[1]: null, expected 5×4 numbers", "was it assigned?", (w, b, x) =>
    {
        var (f, h) = ReluNetwork.Forward(w, b, x);
        h[1] = null!;
        return (f, h);
    });

    [Fact]
    public void Back_through_the_ReLU_with_the_derivative_cut() => ThroughReLU("the ReLU was applied to dh", (dh, f) => dh.ReLU());

    [Fact]
    public void Back_through_the_ReLU_unchanged() => ThroughReLU("dh came back unchanged", (dh, f) => dh);

    [Fact]
    public void Back_through_the_ReLU_on_the_wrong_side() => ThroughReLU("it is the other way round", (dh, f) => dh - ReluNetwork.ThroughReLU(dh, f));

    [Fact]
    public void Back_through_the_ReLU_at_zero() => ThroughReLU("at f = 0 exactly take the slope 0",
        (dh, f) => dh.PointwiseMultiply(f.Map(value => value >= 0 ? 1.0 : 0.0)));

    [Fact]
    public void Back_through_the_ReLU_of_another_shape() => ThroughReLU("the shape is 3×4, expected 4×3: is it transposed?", (dh, f) => dh.Transpose());

    [Fact]
    public void Layer_transposed() => Layer("at dW: the shape is 4×3, expected 3×4: is it transposed? A row belongs to an output", (df, h) => (h.TransposeAndMultiply(df), df.RowSums()));

    [Fact]
    public void Layer_with_the_mean() => Layer("that is the mean over the samples", (df, h) => (df.TransposeAndMultiply(h) / df.ColumnCount, df.RowSums()));

    [Fact]
    public void Layer_with_bias_sums_over_outputs() => Layer("at db: the shape is 5×1, expected 3×1: those are the sums over the outputs", (df, h) => (df.TransposeAndMultiply(h), df.ColumnSums()));

    [Fact]
    public void Layer_with_one_sample_of_many() => Layer("that is the first sample's alone", (df, h) => (df.TransposeAndMultiply(h), df.Column(0)));

    [Fact]
    public void Backward_without_the_ReLU() => Backward("the ReLU is missing on the way back", (w, f, h, last) =>
        ReluNetwork.Backward(w, f, h, last, (k, df) => w[k].TransposeThisAndMultiply(df)));

    [Fact]
    public void Backward_with_the_ReLU_of_the_derivative() => Backward("the ReLU was applied to the derivative", (w, f, h, last) =>
        ReluNetwork.Backward(w, f, h, last, (k, df) => w[k].TransposeThisAndMultiply(df).ReLU()));

    [Fact]
    public void Backward_with_a_ReLU_at_the_end() => Backward("there is no ReLU after the last layer", (w, f, h, last) =>
        ReluNetwork.Backward(w, f, h, ReluNetwork.ThroughReLU(last, f[^1])));

    [Fact]
    public void Backward_without_the_first_layer() => Backward("at db[0]: null", (w, f, h, last) =>
    {
        var (dw, db) = ReluNetwork.Backward(w, f, h, last);
        (dw[0], db[0]) = (null!, null!);
        return (dw, db);
    });

    private static void Forward(
        string what, string why, Func<Matrix<double>[], Vector<double>[], Matrix<double>, (Matrix<double>[], Matrix<double>[])> attempt)
    {
        Wrong.IsToldThat(what, "deep-forward", attempt);
        Wrong.IsToldThat(why, "deep-forward", attempt);
    }

    private static void ThroughReLU(string reason, Func<Matrix<double>, Matrix<double>, Matrix<double>> attempt) =>
        Wrong.IsToldThat(reason, "through-relu", attempt);

    private static void Layer(string reason, Func<Matrix<double>, Matrix<double>, (Matrix<double>, Vector<double>)> attempt) =>
        Wrong.IsToldThat(reason, "layer-gradients", attempt);

    private static void Backward(
        string reason,
        Func<Matrix<double>[], Matrix<double>[], Matrix<double>[], Matrix<double>, (Matrix<double>[], Vector<double>[])> attempt) =>
        Wrong.IsToldThat(reason, "deep-backward", attempt);
}
