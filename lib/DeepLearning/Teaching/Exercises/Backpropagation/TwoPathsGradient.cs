namespace DeepLearning.Exercises;

/// <summary>The chain rule: the derivatives of f = (ab)·(a + b), whose inputs are used twice.</summary>
internal sealed class TwoPathsGradient : HandGradient<Func<double, double, double[]>>
{
    /// <inheritdoc/>
    public override string Id => "two-paths";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Name the middle: d = a·b and e = a + b, so f = d·e. How many ways lead from a to f?",
        "Through d, a small step of a is multiplied by b and then by e. Through e it is multiplied by 1 and then by d. Both happen at once.",
        "The paths add up: ∂f/∂a = e·b + d·1 and ∂f/∂b = e·a + d·1.",
    ];

    /// <inheritdoc/>
    protected override Func<double, double, double[]> Reference => (a, b) => [(a + b) * b + a * b, (a + b) * a + a * b];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Inputs => ["a", "b"];

    /// <inheritdoc/>
    protected override IReadOnlyList<double[]> Places { get; } = [[-2, 3], [1.5, 0.5]];

    /// <inheritdoc/>
    protected override double Value(double[] at) => at[0] * at[1] * (at[0] + at[1]);

    /// <inheritdoc/>
    protected override double[] Derivatives(Func<double, double, double[]> function, double[] at) => function(at[0], at[1]);

    /// <inheritdoc/>
    protected override IEnumerable<(double[] Value, string Why)> Mistakes(double[] at, double[] right)
    {
        var (a, b, d, e) = (at[0], at[1], at[0] * at[1], at[0] + at[1]);
        return
        [
            ([e * b, e * a], "that is only the path through the product; the one through the sum has to be added"),
            ([d, d], "that is only the path through the sum; the one through the product has to be added"),
            ([e * b * d, e * a * d], "the two paths are multiplied; slopes multiply along a path, and paths are added"),
            ([e * a + d, e * b + d], "a and b are swapped on the path through the product"),
            ([b + 1, a + 1], "each path goes on to f: multiply by e on the one, and by d on the other"),
            ([d * b + e, d * a + e], "d and e are swapped: f's slope by d is e"),
        ];
    }
}
