using DeepLearning.Tests.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Autodiff;

public sealed class GradientCheckTests
{
    private static readonly Matrix<double> X = Matrix<double>.Build.Random(3, 7, seed: 1), Y = Matrix<double>.Build.Random(2, 7, seed: 2);
    private readonly Matrix<double> _weights = Matrix<double>.Build.Random(2, 3, seed: 3);
    private readonly Vector<double> _bias = Vector<double>.Build.Random(2, seed: 4);
    private readonly double[] _scale = [1.5];

    [Fact]
    public void Numeric_differences_of_a_cubic_are_exact_up_to_the_step_squared()
    {
        Func<Vector<double>, double> cubic = phi => Math.Pow(phi[0], 3) + 5 * phi[1];

        var coarse = GradientCheck.Numeric(cubic, Vector<double>.Build.DenseOfArray([1, 4]), step: 0.125);
        var fine = GradientCheck.Numeric(cubic, Vector<double>.Build.DenseOfArray([2, -1000]));

        Assert.Equal([3 + 0.125 * 0.125, 5], coarse);
        Assert.Equal([12, 5], fine, (a, b) => Math.Abs(a - b) < 1e-7);
    }

    [Fact]
    public void Right_gradients_of_a_matrix_a_vector_and_an_array_hold()
    {
        var (before, loss) = (_weights.Clone(), Loss());
        var report = GradientCheck.Compare(Loss, Parameters());

        Assert.True(report.Holds);
        Assert.Null(report.Why);
        Assert.InRange(report.RelativeError, 0, 1e-7);
        Assert.Equal(["W", "b", "scale"], report.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(["2×3", "2 components", "1 components"], report.Parameters.Select(parameter => parameter.Shape));
        Assert.Equal([6, 2, 1], report.Parameters.Select(parameter => parameter.Components));
        Assert.Equal((before, loss), (_weights, Loss()));
    }

    [Fact]
    public void The_worst_component_is_told_by_its_place_and_its_relative_error()
    {
        var parameters = Parameters(weights => weights[1, 2] *= 3);
        var report = GradientCheck.Compare(Loss, parameters);

        var worst = report.Parameters[0];
        Assert.False(report.Holds);
        Assert.Equal("row 1, column 2", worst.Place);
        Assert.Equal(3, worst.Analytic / worst.Numeric, 1e-6);
        Assert.Equal(2.0 / 4, worst.RelativeError, 1e-6);
        Assert.StartsWith("W: row 1, column 2 is ", report.Why);
    }

    [Fact]
    public void The_least_denominator_forgives_what_is_far_smaller()
    {
        double[] at = [1];
        GradientReport With(double leastDenominator) =>
            GradientCheck.Compare(() => 0, [("φ", at, new[] { 1e-12 })], new(LeastDenominator: leastDenominator));

        Assert.Equal(1e-4, With(1e-8).RelativeError, 1e-12);
        Assert.Equal(1, With(1e-13).RelativeError, 1e-12);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_gradient_that_is_no_number_never_holds(double value)
    {
        double[] at = [1, 2, 3];
        var report = GradientCheck.Compare(() => at.Sum(), [("φ", at, new[] { 1, value, 9 })]);

        Assert.False(report.Holds);
        Assert.Equal("component 1", report.Parameters[0].Place);
    }

    [Fact]
    public void A_gradient_of_another_shape_is_told_and_the_others_are_still_compared()
    {
        var report = GradientCheck.Compare(Loss, [("W", _weights, Matrix<double>.Build.Dense(3, 2)), .. Parameters().Skip(1)]);

        Assert.False(report.Holds);
        Assert.Equal("W: the gradient is 3×2, expected 2×3: is it transposed?", report.Why);
        Assert.InRange(report.Parameters[1].RelativeError, 0, 1e-7);
        Assert.Contains("the gradient has 4 components, expected 1", GradientCheck.Compare(Loss, [("scale", _scale, new double[4])]).ToString());
    }

    [Fact]
    public void Of_a_large_parameter_a_sample_is_compared_that_the_seed_decides()
    {
        var at = new double[1000];
        var loss = () => at.Sum();
        var gradient = Enumerable.Range(0, 1000).Select(i => 1.0 + i).ToArray();
        string Places(int seed) => GradientCheck.Compare(loss, [("φ", at, gradient)], new(Components: 20, Seed: seed)).Parameters[0].Place;

        var evaluations = 0;
        Assert.Equal(20, GradientCheck.Compare(() => ++evaluations, [("φ", at, gradient)], new(Components: 20)).Parameters[0].Components);
        Assert.Equal(40, evaluations);
        Assert.Equal(Places(1), Places(1));
        Assert.NotEqual(Places(1), Places(2));
    }

    [Fact]
    public void A_network_s_parameters_are_compared_where_they_lie()
    {
        var network = new Network(3, [new Dense(4), new BatchNormalization(), new Tanh(), new Dense(2)], new SquaredError(), new Xoshiro(5));
        network.Backward(X, Y, l2: 0.1);
        var (parameters, values) = (ParameterGradient.Of(network.Parameters), network.Parameters.Copy());

        var report = GradientCheck.Compare(() => network.Backward(X, Y, l2: 0.1), parameters, new(LeastDenominator: 1e-4));

        Assert.True(report.Holds, report.ToString());
        Assert.Equal(network.Parameters.Size, report.Parameters.Sum(parameter => parameter.Components));
        Assert.Equal(values[..network.Parameters.Size], network.Parameters.Copy()[..network.Parameters.Size]);

        network.Parameters["W1"].Value *= 2;
        Assert.False(GradientCheck.Compare(() => network.Backward(X, Y, l2: 0.1), parameters, new(LeastDenominator: 1e-4)).Holds);
    }

    [Fact]
    public void A_loss_that_throws_leaves_the_parameter_as_it_was()
    {
        double[] at = [1, 2];

        Assert.Throws<InvalidOperationException>(() => GradientCheck.Compare(() => throw new InvalidOperationException(), [("φ", at, new double[2])]));
        Assert.Equal([1, 2], at);
    }

    [Fact]
    public void A_parameter_whose_numbers_cannot_be_moved_in_place_is_refused() =>
        Assert.Contains("'W' is not a dense matrix", Assert.Throws<ArgumentException>(() =>
            new ParameterGradient("W", Matrix<double>.Build.Sparse(2, 3), _weights)).Message);

    [Fact]
    public void No_parameters_hold() => Assert.True(GradientCheck.Compare(Loss, []).Holds);

    [Fact]
    public void A_notebook_shows_a_line_for_each_parameter()
    {
        double[] at = [1, 2];
        var forms = Notebook.Format(GradientCheck.Compare(() => 3 * at[0] + at[1], [("<φ>", at, new double[] { 6, 1 })]));

        Assert.Equal(["text/html", "text/plain"], forms.Keys);
        Assert.Contains("<td>✗</td><td>&lt;φ&gt;</td><td>2 components</td><td>2</td><td>3.3e-1</td><td>component 0</td><td>6</td><td>3</td>", forms["text/html"]);
        Assert.Equal(
            "   parameter  shape         compared  largest relative error  where        gradient  differences\n" +
            "✗  <φ>        2 components  2         3.3e-1                  component 0  6         3",
            forms["text/plain"]);
    }

    [Fact]
    public void A_check_of_several_parameters_shows_a_line_and_fails_with_the_place()
    {
        using var notebook = new Notebook();

        Assert.True(Check.Gradient("fit", Loss, Parameters()).Holds);
        Assert.StartsWith("✓ fit: gradients of 3 parameters against centred differences, worst relative error", notebook.Text);
        Assert.Contains("W: row 1, column 2 is ", Assert.Throws<ClaimFailedException>(() =>
            Check.Gradient("fit", Loss, Parameters(weights => weights[1, 2] *= 3))).Message);
    }

    /// <summary>L = ‖s·(W·X + b) − Y‖², with its gradients.</summary>
    private IReadOnlyList<ParameterGradient> Parameters(Action<Matrix<double>>? spoil = null)
    {
        var sums = _weights * X + Matrix<double>.Build.Dense(2, 7, (row, _) => _bias[row]);
        var residual = 2 * (_scale[0] * sums - Y);
        var gradient = _scale[0] * residual * X.Transpose();
        spoil?.Invoke(gradient);
        return [("W", _weights, gradient), ("b", _bias, _scale[0] * residual.RowSums()), ("scale", _scale, new[] { residual.PointwiseMultiply(sums).RowSums().Sum() })];
    }

    private double Loss() => Math.Pow((_scale[0] * (_weights * X + Matrix<double>.Build.Dense(2, 7, (row, _) => _bias[row])) - Y).FrobeniusNorm(), 2);
}
