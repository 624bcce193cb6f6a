using DeepLearning.Exercises;
using MathNet.Numerics.LinearAlgebra;
using Gradients = (
    MathNet.Numerics.LinearAlgebra.Matrix<double> Du,
    MathNet.Numerics.LinearAlgebra.Matrix<double> Dw,
    MathNet.Numerics.LinearAlgebra.Matrix<double> Dv,
    MathNet.Numerics.LinearAlgebra.Vector<double> Db,
    MathNet.Numerics.LinearAlgebra.Vector<double> Dc);

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class RnnExerciseTests
{
    [Fact]
    public void The_references_are_the_librarys_network()
    {
        var n = VanillaRnn.Cases[0];
        var rnn = new Rnn(n.C.Count, n.H0.Count, new Xoshiro(1));
        (rnn.Parameters["U"].Value, rnn.Parameters["W"].Value, rnn.Parameters["V"].Value) = (n.U, n.W, n.V);
        (rnn.Parameters["b"].Value, rnn.Parameters["c"].Value) = (n.B.ToColumnMatrix(), n.C.ToColumnMatrix());
        var state = n.H0.ToArray();
        var loss = rnn.Backward(n.X, n.Y, state);

        var (h, p) = VanillaRnn.Forward(n.U, n.W, n.V, n.B, n.C, n.H0, n.X);
        var g = VanillaRnn.Backward(n.W, n.V, h, p, n.X, n.Y);

        Assert.Equal(loss, -n.Y.Select((symbol, t) => Math.Log(p[symbol, t])).Sum(), 1e-12);
        Assert.InRange((Vector<double>.Build.Dense(state) - h.Column(n.X.Length)).InfinityNorm(), 0, 1e-13);
        foreach (var (name, gradient) in new[] { ("U", g.Du), ("W", g.Dw), ("V", g.Dv), ("b", g.Db.ToColumnMatrix()), ("c", g.Dc.ToColumnMatrix()) })
        {
            Assert.InRange((rnn.Parameters[name].Gradient - gradient).Enumerate().Max(Math.Abs), 0, 1e-12);
        }
    }

    [Fact]
    public void A_state_that_forgets() => Forward("nothing comes from the state before", (u, w, v, b, c, h0, x) => VanillaRnn.Forward(u, 0 * w, v, b, c, h0, x));

    [Fact]
    public void A_state_that_begins_with_zeros() => Forward("begin with h0", (u, w, v, b, c, h0, x) => VanillaRnn.Forward(u, w, v, b, c, 0 * h0, x));

    [Fact]
    public void A_state_without_bias() => Forward("the bias b is missing", (u, w, v, b, c, h0, x) => VanillaRnn.Forward(u, w, v, 0 * b, c, h0, x));

    [Fact]
    public void States_without_the_first() => Forward("h₀ is missing", (u, w, v, b, c, h0, x) =>
    {
        var (h, p) = VanillaRnn.Forward(u, w, v, b, c, h0, x);
        return (VanillaRnn.Last(h), p);
    });

    [Fact]
    public void Probabilities_without_bias() => Forward("the bias c is missing", (u, w, v, b, c, h0, x) => VanillaRnn.Forward(u, w, v, b, 0 * c, h0, x));

    [Fact]
    public void Outputs_for_probabilities() => Forward("the soft-max is missing", (u, w, v, b, c, h0, x) =>
    {
        var h = VanillaRnn.Forward(u, w, v, b, c, h0, x).H;
        return (h, (v * VanillaRnn.Last(h)).AddToEachColumn(c));
    });

    [Fact]
    public void Probabilities_of_the_states_before() => Forward("made of the states before each character", (u, w, v, b, c, h0, x) =>
    {
        var h = VanillaRnn.Forward(u, w, v, b, c, h0, x).H;
        return (h, (v * VanillaRnn.First(h)).AddToEachColumn(c).Softmax());
    });

    [Fact]
    public void Back_without_time() => Backward("nothing comes back from the time after", (w, v, h, p, x, y) => VanillaRnn.Backward(0 * w, v, h, p, x, y));

    [Fact]
    public void Back_with_W_turned() => Backward("on the way back W is transposed", (w, v, h, p, x, y) => VanillaRnn.Backward(w.Transpose(), v, h, p, x, y));

    [Fact]
    public void Back_without_slopes() => Backward("the slope of tanh, 1 − h², is missing", (w, v, h, p, x, y) => Sloped(w, v, h, p, x, y, value => 0 * value + 1));

    [Fact]
    public void Back_with_a_second_tanh() => Backward("without another tanh", (w, v, h, p, x, y) =>
        Sloped(w, v, h, p, x, y, value => 1 - value.Tanh().PointwiseMultiply(value.Tanh())));

    [Fact]
    public void Back_from_the_inputs() => Backward("subtract it at what came next", (w, v, h, p, x, y) => VanillaRnn.Backward(w, v, h, p, x, x));

    [Fact]
    public void Back_with_the_sign_wrong() => Backward("the sign", (w, v, h, p, x, y) =>
    {
        var (output, a) = VanillaRnn.Slopes(w, v, h, p, y, value => 1 - value.PointwiseMultiply(value));
        return VanillaRnn.Gather(-output, -a, h, x);
    });

    [Fact]
    public void Back_to_the_wrong_states() => Backward("not of the one before", (w, v, h, p, x, y) =>
        VanillaRnn.Backward(w, v, h, p, x, y) with { Dv = VanillaRnn.Slopes(w, v, h, p, y, value => value).Output.TransposeAndMultiply(VanillaRnn.First(h)) });

    [Fact]
    public void A_recurrent_gradient_of_the_states_after() => Backward("not the one after", (w, v, h, p, x, y) =>
        VanillaRnn.Backward(w, v, h, p, x, y) with
        {
            Dw = VanillaRnn.Slopes(w, v, h, p, y, value => 1 - value.PointwiseMultiply(value)).A.TransposeAndMultiply(VanillaRnn.Last(h)),
        });

    [Fact]
    public void Columns_that_are_replaced() => Backward("add to its column", (w, v, h, p, x, y) =>
    {
        var (output, a) = VanillaRnn.Slopes(w, v, h, p, y, value => 1 - value.PointwiseMultiply(value));
        var right = VanillaRnn.Gather(output, a, h, x);
        for (var t = 0; t < x.Length; t++)
        {
            right.Du.SetColumn(x[t], a.Column(t));
        }

        return right;
    });

    [Fact]
    public void Nothing_at_all() => Backward("at dc: null", (_, _, _, _, _, _) => default);

    [Fact]
    public void Probabilities_that_are_overwritten() => Backward("Expected P as it was", (w, v, h, p, x, y) =>
    {
        var right = VanillaRnn.Backward(w, v, h, p, x, y);
        p[0, 0] -= 1;
        return right;
    });

    [Fact]
    public void A_step_that_changes_nothing() => Step("the sums did not change", (_, _, _, _) => { });

    [Fact]
    public void Sums_that_are_replaced() => Step("add to them", (θ, g, s, _) =>
    {
        for (var i = 0; i < s.Length; i++)
        {
            s[i] = Math.Pow(Math.Clamp(g[i], -5, 5), 2);
        }
    });

    [Theory]
    [InlineData("the gradient was not clipped", 100, 0.5, -1, false)]
    [InlineData("that divides by the sum", 5, 1, -1, false)]
    [InlineData("the sign", 5, 0.5, 1, false)]
    [InlineData("the division by the root", 5, 0, -1, false)]
    [InlineData("the root of the old sum", 5, 0.5, -1, true)]
    public void Steps_that_differ(string why, double limit, double power, double sign, bool late) => Step(why, (θ, gradient, s, rate) =>
    {
        for (var i = 0; i < θ.Length; i++)
        {
            var g = Math.Clamp(gradient[i], -limit, limit);
            var old = s[i];
            s[i] += g * g;
            θ[i] += sign * rate * g / (Math.Pow(late ? old : s[i], power) + (power == 0 ? 0 : 1e-10));
        }
    });

    [Fact]
    public void A_nucleus_of_everything() => Nucleus("nothing was left out", (p, _) => p);

    [Fact]
    public void A_nucleus_that_does_not_add_up() => Nucleus("divide by the sum of those that were kept", (p, mass) => p.PointwiseMultiply(Right(p, mass).Map(value => value > 0 ? 1.0 : 0)));

    [Fact]
    public void A_nucleus_without_the_one_that_crosses() => Nucleus("the symbol that crosses the line is missing", (p, mass) => Right(p, mass - 0.25));

    [Fact]
    public void A_nucleus_in_the_alphabets_order() => Nucleus("begin with the most probable", (p, mass) =>
    {
        var sum = 0.0;
        var kept = p.Map(value => (sum += value) - value < mass ? value : 0);
        return kept / kept.Sum();
    });

    private static Vector<double> Right(Vector<double> p, double mass) =>
        ((Func<Vector<double>, double, Vector<double>>)Catalogue.Find("nucleus").Answer)(p, mass);

    private static Gradients Sloped(
        Matrix<double> w, Matrix<double> v, Matrix<double> h, Matrix<double> p, int[] x, int[] y, Func<Vector<double>, Vector<double>> slope)
    {
        var (output, a) = VanillaRnn.Slopes(w, v, h, p, y, slope);
        return VanillaRnn.Gather(output, a, h, x);
    }

    private static void Forward(
        string why,
        Func<Matrix<double>, Matrix<double>, Matrix<double>, Vector<double>, Vector<double>, Vector<double>, int[], (Matrix<double>, Matrix<double>)> attempt) =>
        Wrong.IsToldThat(why, "rnn-forward", attempt);

    private static void Backward(string why, Func<Matrix<double>, Matrix<double>, Matrix<double>, Matrix<double>, int[], int[], Gradients> attempt) =>
        Wrong.IsToldThat(why, "rnn-backward", attempt);

    private static void Step(string why, Action<double[], double[], double[], double> attempt) => Wrong.IsToldThat(why, "clipped-adagrad", attempt);

    private static void Nucleus(string why, Func<Vector<double>, double, Vector<double>> attempt) => Wrong.IsToldThat(why, "nucleus", attempt);
}
