namespace DeepLearning.Tests.Teaching.Exercises;

/// <summary>The exercises whose answer is a gradient written out by hand.</summary>
public sealed class HandGradientTests
{
    [Theory]
    [InlineData("that is how far d moves; the chain rule multiplies it by ∂L/∂d", 0)]
    [InlineData("a and b are swapped", 1)]
    [InlineData("L's slope by f is the other factor of d·f, which is d", 2)]
    [InlineData("c misses its factor ∂L/∂d", 3)]
    [InlineData("multiplied, not added", 4)]
    [InlineData("the sign is flipped", 5)]
    [InlineData("only the derivative by c is wrong", 6)]
    [InlineData("only the derivatives by a and c are wrong", 8)]
    [InlineData("3 derivatives, expected 4, one for each input", 7)]
    public void A_gradient_of_the_expression(string reason, int answer) => Wrong.IsToldThat(reason, "expression-gradient",
        (double a, double b, double c, double f) => (double[])(answer switch
        {
            0 => [b, a, 1, a * b + c],
            1 => [f * a, f * b, f, a * b + c],
            2 => [f * b, f * a, f, f],
            3 => [f * b, f * a, 1, a * b + c],
            4 => [f + b, f + a, f + 1, a * b + c],
            5 => [-f * b, -f * a, -f, -(a * b + c)],
            6 => [f * b, f * a, 17, a * b + c],
            8 => [17, f * a, 17, a * b + c],
            _ => [f * b, f * a, f],
        }));

    [Theory]
    [InlineData("only the path through the product", 0)]
    [InlineData("only the path through the sum", 1)]
    [InlineData("the two paths are multiplied", 2)]
    [InlineData("a and b are swapped on the path through the product", 3)]
    [InlineData("each path goes on to f", 4)]
    [InlineData("d and e are swapped", 5)]
    public void A_gradient_with_two_paths(string reason, int answer) => Wrong.IsToldThat(reason, "two-paths",
        (double a, double b) =>
        {
            var (d, e) = (a * b, a + b);
            return (double[])(answer switch
            {
                0 => [e * b, e * a],
                1 => [d, d],
                2 => [e * b * d, e * a * d],
                3 => [e * a + d, e * b + d],
                4 => [b + 1, a + 1],
                _ => [d * b + e, d * a + e],
            });
        });

    [Theory]
    [InlineData("the slope of tanh is 1 − o², with its output", 0)]
    [InlineData("the slope of tanh, 1 − o², is missing", 1)]
    [InlineData("that multiplies by the output o", 2)]
    [InlineData("the output is not squared", 3)]
    [InlineData("inputs and weights are swapped", 4)]
    [InlineData("the slope by b misses the slope of tanh", 5)]
    [InlineData("b is added, not multiplied", 6)]
    [InlineData("the sum misses the bias b", 8)]
    [InlineData("got (NaN, NaN, NaN, NaN, NaN)", 7)]
    public void A_gradient_of_the_neuron(string reason, int answer) => Wrong.IsToldThat(reason, "neuron-gradient",
        (double x1, double x2, double w1, double w2, double b) =>
        {
            var n = w1 * x1 + w2 * x2 + b;
            var o = Math.Tanh(n);
            var s = 1 - o * o;
            return (double[])(answer switch
            {
                0 => Behind(1 - n * n),
                1 => Behind(1),
                2 => Behind(o),
                3 => Behind(1 - o),
                4 => [s * x1, s * x2, s * w1, s * w2, s],
                5 => [s * w1, s * w2, s * x1, s * x2, 1],
                6 => [s * w1, s * w2, s * x1, s * x2, s * b],
                8 => Behind(1 - Math.Pow(Math.Tanh(n - b), 2)),
                _ => Behind(double.NaN),
            });

            double[] Behind(double slope) => [slope * w1, slope * w2, slope * x1, slope * x2, slope];
        });
}
