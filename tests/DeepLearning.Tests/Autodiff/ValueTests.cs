using DeepLearning.Tests.Display;

namespace DeepLearning.Tests.Autodiff;

/// <summary>The numbers are those of the published lecture and of its repository.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void ReLU_has_the_derivative_0_up_to_0(double at, double expected)
    {
        var a = new Value(at);
        a.ReLU().Backward();

        Assert.Equal(expected, a.Gradient);
    }

    [Fact]
    public void The_first_expression_of_the_lecture_has_its_gradients()
    {
        Value a = new(2, "a"), b = new(-3, "b"), c = new(10, "c"), f = new(-2, "f");
        var e = a * b;
        var d = e + c;
        var loss = d * f;

        loss.Backward();

        Assert.Equal(-8, loss.Data);
        Assert.Equal([6, -4, -2, -2, -2, 4, 1], new[] { a, b, c, d, e, f, loss }.Select(value => value.Gradient));
    }

    [Fact]
    public void A_step_along_the_gradient_raises_the_result_as_in_the_lecture()
    {
        Value[] leaves = [2, -3, 10, -2];
        var loss = () => (leaves[0] * leaves[1] + leaves[2]) * leaves[3];
        loss().Backward();

        foreach (var leaf in leaves)
        {
            leaf.Data += 0.01 * leaf.Gradient;
        }

        Assert.Equal(-7.286496, loss().Data, 1e-12);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_neuron_of_the_lecture_has_its_gradients_through_tanh_and_through_exp(bool throughExp)
    {
        Value x1 = 2, x2 = 0, w1 = -3, w2 = 1, b = 6.8813735870195432;
        var n = x1 * w1 + x2 * w2 + b;
        var e = (2 * n).Exp();
        var o = throughExp ? (e - 1) / (e + 1) : n.Tanh();

        o.Backward();

        Assert.Equal(Math.Sqrt(0.5), o.Data, 1e-12);
        Assert.Equal([0.5, -1.5, 1, 0.5, 0], new[] { n, x1, w1, x2, w2 }.Select(value => value.Gradient), (p, q) => Math.Abs(p - q) < 1e-12);
        Assert.Equal(throughExp ? 0.0429 : 0, e.Gradient, 1e-4);
    }

    [Fact]
    public void A_value_that_is_used_twice_receives_both_gradients()
    {
        Value a = 3;
        var b = a + a;
        b.Backward();
        Assert.Equal((6, 2), (b.Data, a.Gradient));

        Value p = -2, q = 3;
        Value d = p * q, e = p + q;
        var f = d * e;
        f.Backward();
        Assert.Equal((-6, 1, -6), (d.Data, e.Data, f.Data));
        Assert.Equal([1, -6, -3, -8], new[] { d, e, p, q }.Select(value => value.Gradient));
    }

    [Fact]
    public void The_example_of_the_repository_has_its_numbers()
    {
        Value a = -4, b = 2;
        var c = a + b;
        var d = a * b + b.Pow(3);
        c += c + 1;
        c += 1 + c + -a;
        d += d * 2 + (b + a).ReLU();
        d += 3 * d + (b - a).ReLU();
        var f = (c - d).Pow(2);
        var g = f / 2;
        g += 10 / f;

        g.Backward();

        Assert.Equal([24.7041, 138.8338, 645.5773], new[] { g.Data, a.Gradient, b.Gradient }, (p, q) => Math.Abs(p - q) < 5e-5);
    }

    [Fact]
    public void The_first_test_of_the_repository_has_its_numbers()
    {
        Value x = -4;
        var z = 2 * x + 2 + x;
        var q = z.ReLU() + z * x;
        var y = (z * z).ReLU() + q + q * x;

        y.Backward();

        Assert.Equal((-20, 46), (y.Data, x.Gradient));
    }

    [Fact]
    public void Numbers_beyond_the_finite_ones_are_those_of_IEEE_754()
    {
        Value one = 1, zero = 0, none = double.NaN;

        var quotient = one / zero;
        quotient.Backward();
        Assert.Equal((double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity), (quotient.Data, one.Gradient, zero.Gradient));
        Assert.Equal(double.NaN, (zero / zero).Data);
        Assert.Equal((double.NegativeInfinity, double.NaN), (zero.Log().Data, (-one).Log().Data));

        var rectified = none.ReLU();
        rectified.Backward();
        Assert.Equal((double.NaN, 1), (rectified.Data, none.Gradient));
    }

    [Theory]
    [InlineData(800, 1)]
    [InlineData(-800, 0)]
    [InlineData(double.PositiveInfinity, 1)]
    public void Tanh_and_sigmoid_saturate_with_gradient_0(double at, double sigmoid)
    {
        Value x = at;

        var both = x.Sigmoid() + x.Tanh();
        both.Backward();

        Assert.Equal(sigmoid + Math.Sign(at), both.Data);
        Assert.Equal(0, x.Gradient);
    }

    [Fact]
    public void Powers_at_0_have_the_derivatives_of_their_polynomials()
    {
        Assert.Equal([0, 1, 0, 0], new[] { 0.0, 1, 2, 3 }.Select(Derivative));

        static double Derivative(double exponent)
        {
            Value x = 0;
            x.Pow(exponent).Backward();
            return x.Gradient;
        }
    }

    [Fact]
    public void A_node_names_its_operation_and_its_operands()
    {
        Value a = 2, b = 3;
        (Value Node, string Operation, Value[] Operands)[] nodes =
        [
            (a, "", []), (a + b, "+", [a, b]), (a - b, "−", [a, b]), (a * b, "×", [a, b]), (a / b, "÷", [a, b]), (-a, "−", [a]), (a + a, "+", [a, a]),
            (a.Pow(2), "^2", [a]), (a.Pow(-0.5), "^-0.5", [a]), (a.Exp(), "exp", [a]), (a.Log(), "log", [a]), (a.Tanh(), "tanh", [a]),
            (a.ReLU(), "ReLU", [a]), (a.Sigmoid(), "sigmoid", [a]),
        ];

        Assert.All(nodes, expected =>
        {
            Assert.Equal(expected.Operation, expected.Node.Operation);
            Assert.Equal(expected.Operands, expected.Node.Operands);
        });
    }

    [Fact]
    public void A_notebook_shows_a_value_in_a_line()
    {
        var loss = new Value(-4) * 2;
        loss.Label = "L";
        loss.Backward();

        Assert.Equal("L: -8 (gradient 1)", Notebook.Format(loss)["text/plain"]);
        Assert.Equal("0.5 (gradient 0)", new Value(0.5).ToString());
    }
}
