using DeepLearning.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class NetworkExerciseTests
{
    [Fact]
    public void The_derivatives_of_a_stack_are_those_of_centred_differences()
    {
        foreach (var unit in new[] { "sigmoid", "tanh" })
        {
            var test = UnitStack.Random(4, 2, 5, 3, 1);
            Func<Matrix<double>, Matrix<double>> function = unit == "tanh" ? z => z.PointwiseTanh() : Sigmoids.Sigmoid;
            var (dw, db) = UnitStack.Backward(test.W, test.Forward(function), a => ActivationSlope.Of(unit, a), test.Y);
            double Loss() => -test.Forward(function)[^1].Enumerate().Zip(test.Y.Enumerate(), (p, y) => Math.Log(y > 0.5 ? p : 1 - p)).Average();

            Assert.Null(GradientCheck.Compare(Loss,
            [
                .. test.W.Select((w, k) => new ParameterGradient($"W{k}", w, dw[k])),
                .. test.B.Select((b, k) => new ParameterGradient($"b{k}", b, db[k])),
            ]).Why);
        }
    }

    [Fact]
    public void The_neurons_derivatives_are_those_of_centred_differences()
    {
        var random = new Xoshiro(2);
        var (x, w, b, y) = (random.NormalMatrix(3, 5), random.NormalMatrix(3, 1).Column(0), new[] { 0.4 }, Vector<double>.Build.Dense([0, 1, 1, 0, 1]));
        var (dw, db) = ClassifierGradient.Of(x, NeuronForward.Predict(w, b[0], x), y);
        double Loss() => -NeuronForward.Predict(w, b[0], x).Zip(y, (p, label) => Math.Log(label > 0.5 ? p : 1 - p)).Average();

        Assert.Null(GradientCheck.Compare(Loss, [("w", w, dw), ("b", b, [db])]).Why);
    }

    [Fact]
    public void A_neuron_without_its_bias() => Neuron("the bias is missing", (w, _, x) => NeuronForward.Predict(w, 0, x));

    [Fact]
    public void A_neuron_that_subtracts_its_bias() => Neuron("the bias is subtracted", (w, b, x) => NeuronForward.Predict(w, -b, x));

    [Fact]
    public void A_neuron_without_a_sigmoid() => Neuron("the sigmoid is missing", (w, b, x) => x.TransposeThisAndMultiply(w) + b);

    [Fact]
    public void A_neuron_with_the_sign_of_the_exponent_wrong() => Neuron("the exponent is −z", (w, b, x) => 1 - NeuronForward.Predict(w, b, x));

    [Fact]
    public void A_loss_with_the_sign_wrong() => Loss("the sign", (p, y) => y * p.PointwiseLog() / 5 + (1 - y) * (1 - p).PointwiseLog() / 5);

    [Fact]
    public void A_loss_of_one_class_alone() => Loss("samples of class 0 are missing", (p, y) => -(y * p.PointwiseLog()) / 5);

    [Fact]
    public void A_loss_with_the_classes_swapped() => Loss("the classes are swapped", (p, y) => -((1 - y) * p.PointwiseLog() + y * (1 - p).PointwiseLog()) / 5);

    [Fact]
    public void A_gradient_with_the_slope_once_more() => Gradient("has cancelled already", (x, p, y) =>
        ClassifierGradient.Of(x, (p - y).PointwiseMultiply(p).PointwiseMultiply(1 - p), 0 * y));

    [Fact]
    public void A_gradient_with_the_sign_wrong() => Gradient("not y − p", (x, p, y) => ClassifierGradient.Of(x, y, p));

    [Fact]
    public void A_bias_that_is_a_sum() => Gradient("db: expected", (x, p, y) => (ClassifierGradient.Of(x, p, y).Dw, (p - y).Sum()));

    [Fact]
    public void Features_of_each_input_alone() => Features("every row depends on one input alone", x => x.Stack(x.PointwiseMultiply(x)));

    [Fact]
    public void Features_that_are_the_inputs() => Features("a line cannot separate them", x => x);

    [Fact]
    public void Features_with_samples_in_rows() => Features("a column for each of the 200 samples", x => x.Transpose());

    [Fact]
    public void Features_that_are_infinite() => Features("finite numbers", x => x * double.PositiveInfinity);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Other_features_than_the_references_are_right_too(bool signs) => Assert.Equal("correct", Catalogue.Find("xor-features").Judge(
        (Func<Matrix<double>, Matrix<double>>)(x => signs ? x.Row(0).PointwiseMultiply(x.Row(1)).PointwiseSign().ToRowMatrix() : (x.Row(0) - x.Row(1)).PointwiseAbs().ToRowMatrix().Stack((x.Row(0) + x.Row(1)).PointwiseAbs().ToRowMatrix()))).Name);

    [Fact]
    public void Two_layers_with_tanh() => Wrong.IsToldThat("that is the tanh", "two-layer-forward",
        (Matrix<double> w1, Vector<double> b1, Matrix<double> w2, Vector<double> b2, Matrix<double> x) =>
        {
            var a = UnitStack.Forward([w1, w2], [b1, b2], z => z.PointwiseTanh(), x);
            return (a[1], a[2]);
        });

    [Fact]
    public void Two_layers_that_skip_the_hidden_sigmoid_on_the_way_to_the_output() => Wrong.IsToldThat("it is made of A", "two-layer-forward",
        (Matrix<double> w1, Vector<double> b1, Matrix<double> w2, Vector<double> b2, Matrix<double> x) =>
        {
            var z = (w1 * x).AddToEachColumn(b1);
            return (z.Sigmoid(), (w2 * z).AddToEachColumn(b2).Sigmoid());
        });

    [Fact]
    public void A_hidden_gradient_without_a_slope() => Hidden("A(1 − A), is missing", (w2, dz2, a) => w2.TransposeThisAndMultiply(dz2));

    [Fact]
    public void A_hidden_gradient_with_half_a_slope() => Hidden("not A", (w2, dz2, a) => w2.TransposeThisAndMultiply(dz2).PointwiseMultiply(a));

    [Fact]
    public void A_hidden_gradient_that_is_transposed() => Hidden("is it transposed?", (w2, dz2, a) => dz2.TransposeThisAndMultiply(w2));

    [Fact]
    public void Two_layers_back_with_sums() => Back("that is the sum over the samples", (w2, x, a, p, y) => (p - y, a));

    [Fact]
    public void Two_layers_back_with_the_last_slope() => Back("the slope of the last sigmoid has cancelled already", (w2, x, a, p, y) =>
        ((p - y).PointwiseMultiply(p).PointwiseMultiply(1 - p) / y.ColumnCount, a));

    [Fact]
    public void Two_layers_back_without_the_hidden_slope() => Wrong.IsToldThat("the slope of the hidden sigmoid is missing", "two-layer-backward",
        (Matrix<double> w2, Matrix<double> x, Matrix<double> a, Matrix<double> p, Matrix<double> y) =>
        {
            var (dw, db) = UnitStack.Backward([w2, w2], [x, a, p], value => (0 * value) + 1, y);
            return (dw[0], db[0], dw[1], db[1]);
        });

    [Theory]
    [InlineData("sigmoid", "the sigmoid's slope", "that is the slope of the tanh")]
    [InlineData("tanh", "the tanh's slope", "that is the slope of the sigmoid")]
    [InlineData("ReLU", "the ReLU's slope", "that is the slope of the tanh")]
    public void A_slope_of_another_unit(string unit, string place, string why)
    {
        Func<string, Matrix<double>, Matrix<double>> attempt = (name, a) => ActivationSlope.Of(name != unit ? name : unit == "tanh" ? "sigmoid" : "tanh", a);

        Wrong.IsToldThat(place, "activation-slope", attempt);
        Wrong.IsToldThat(why, "activation-slope", attempt);
    }

    [Fact]
    public void Any_depth_with_g_at_the_end() => Forward("the last layer has a sigmoid", (w, b, g, x) =>
    {
        var a = UnitStack.Forward(w, b, g, x);
        a[^1] = g((w[^1] * a[^2]).AddToEachColumn(b[^1]));
        return a;
    });

    [Fact]
    public void Any_depth_without_biases() => Forward("the bias is missing", (w, b, g, x) => UnitStack.Forward(w, [.. b.Select(v => 0 * v)], g, x));

    [Fact]
    public void Any_depth_without_the_input() => Forward("the array a has 3 entries, expected 4", (w, b, g, x) => UnitStack.Forward(w, b, g, x)[1..]);

    [Fact]
    public void Any_depth_with_nothing() => Forward("the array a is null", (_, _, _, _) => null!);

    [Fact]
    public void Back_through_any_depth_with_values_for_slopes() => Backward("a[k] is multiplied where slope(a[k]) belongs", (w, a, _, y) => UnitStack.Backward(w, a, value => value, y));

    [Fact]
    public void Back_through_any_depth_with_the_sign_wrong() => Backward("the sign", (w, a, slope, y) => UnitStack.Backward(w, [.. a[..^1], 2 * y - a[^1]], slope, y));

    [Theory]
    [InlineData(0.5, "that is for a half")]
    [InlineData(1 / Math.E, "that is for 1/e")]
    public void A_depth_for_another_slope(double factor, string why) => Wrong.IsToldThat(why, "vanishing-depth",
        (double share) => (int)Math.Floor(Math.Log(share) / Math.Log(factor)) + 1);

    [Fact]
    public void A_depth_where_exactly_the_share_is_left() => Wrong.IsToldThat("exactly that share is left", "vanishing-depth",
        (double share) => (int)Math.Ceiling(Math.Log(share) / Math.Log(0.25)));

    private static void Neuron(string why, Func<Vector<double>, double, Matrix<double>, Vector<double>> attempt) => Wrong.IsToldThat(why, "neuron-forward", attempt);

    private static void Loss(string why, Func<Vector<double>, Vector<double>, double> attempt) => Wrong.IsToldThat(why, "cross-entropy", attempt);

    private static void Gradient(string why, Func<Matrix<double>, Vector<double>, Vector<double>, (Vector<double>, double)> attempt) =>
        Wrong.IsToldThat(why, "classifier-gradient", attempt);

    private static void Features(string why, Func<Matrix<double>, Matrix<double>> attempt) => Wrong.IsToldThat(why, "xor-features", attempt);

    private static void Hidden(string why, Func<Matrix<double>, Matrix<double>, Matrix<double>, Matrix<double>> attempt) => Wrong.IsToldThat(why, "hidden-gradient", attempt);

    private static void Back(
        string why, Func<Matrix<double>, Matrix<double>, Matrix<double>, Matrix<double>, Matrix<double>, (Matrix<double> Dz2, Matrix<double> A)> attempt) =>
        Wrong.IsToldThat(why, "two-layer-backward", (Matrix<double> w2, Matrix<double> x, Matrix<double> a, Matrix<double> p, Matrix<double> y) =>
        {
            var (dz2, values) = attempt(w2, x, a, p, y);
            var dz1 = w2.TransposeThisAndMultiply(dz2).PointwiseMultiply(UnitStack.SigmoidSlope(values));
            return (dz1.TransposeAndMultiply(x), dz1.RowSums(), dz2.TransposeAndMultiply(values), dz2.RowSums());
        });

    private static void Forward(
        string why, Func<Matrix<double>[], Vector<double>[], Func<Matrix<double>, Matrix<double>>, Matrix<double>, Matrix<double>[]> attempt) =>
        Wrong.IsToldThat(why, "any-depth-forward", attempt);

    private static void Backward(
        string why,
        Func<Matrix<double>[], Matrix<double>[], Func<Matrix<double>, Matrix<double>>, Matrix<double>, (Matrix<double>[], Vector<double>[])> attempt) =>
        Wrong.IsToldThat(why, "any-depth-backward", attempt);
}
