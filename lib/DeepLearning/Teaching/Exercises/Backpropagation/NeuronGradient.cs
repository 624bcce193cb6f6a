namespace DeepLearning.Exercises;

/// <summary>The chain rule: the derivatives of a neuron's output, o = tanh(w₁x₁ + w₂x₂ + b).</summary>
internal sealed class NeuronGradient : HandGradient<Func<double, double, double, double, double, double[]>>
{
    /// <inheritdoc/>
    public override string Id => "neuron-gradient";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Run forward first: n = w₁x₁ + w₂x₂ + b and o = tanh(n). The slope of tanh needs only its output: 1 − o².",
        "Everything behind the tanh receives 1 − o². The sums hand it on unchanged, down to both products and to b.",
        "A product hands each factor the other one: with s = 1 − o² return [s * w1, s * w2, s * x1, s * x2, s].",
    ];

    /// <inheritdoc/>
    protected override Func<double, double, double, double, double, double[]> Reference => (x1, x2, w1, w2, b) =>
    {
        var o = Math.Tanh(w1 * x1 + w2 * x2 + b);
        return Behind(1 - o * o, [x1, x2, w1, w2, b]);
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Inputs => ["x₁", "x₂", "w₁", "w₂", "b"];

    /// <inheritdoc/>
    protected override IReadOnlyList<double[]> Places { get; } = [[2, 0, -3, 1, 6.8813735870195432], [0.5, -1, 0.25, 1.5, 1]];

    /// <inheritdoc/>
    protected override double Value(double[] at) => Math.Tanh(Sum(at));

    /// <inheritdoc/>
    protected override double[] Derivatives(Func<double, double, double, double, double, double[]> function, double[] at) =>
        function(at[0], at[1], at[2], at[3], at[4]);

    /// <inheritdoc/>
    protected override IEnumerable<(double[] Value, string Why)> Mistakes(double[] at, double[] right)
    {
        var (n, o) = (Sum(at), Value(at));
        var slope = 1 - o * o;
        return
        [
            (Behind(1 - n * n, at), "the slope of tanh is 1 − o², with its output; that is 1 − n², with its input"),
            (Behind(1, at), "that is how far the sum n moves; the slope of tanh, 1 − o², is missing"),
            (Behind(o, at), "that multiplies by the output o; the slope of tanh is 1 − o²"),
            (Behind(1 - Math.Pow(Math.Tanh(n - at[4]), 2), at), "the sum misses the bias b: it belongs in it before the tanh"),
            (Behind(1 - o, at), "the output is not squared: the slope of tanh is 1 − o²"),
            (Behind(slope, [at[2], at[3], at[0], at[1]]), "inputs and weights are swapped: the slope by an input is its weight"),
            ([.. right[..4], 1], "the slope by b misses the slope of tanh: it is behind the tanh like everything else"),
            ([.. right[..4], slope * at[4]], "b is added, not multiplied: its own slope is 1"),
        ];
    }

    private static double Sum(double[] at) => at[2] * at[0] + at[3] * at[1] + at[4];

    /// <summary>The derivatives by x₁, x₂, w₁, w₂ and b where the sum's is <paramref name="s"/>.</summary>
    private static double[] Behind(double s, double[] at) => [s * at[2], s * at[3], s * at[0], s * at[1], s];
}
