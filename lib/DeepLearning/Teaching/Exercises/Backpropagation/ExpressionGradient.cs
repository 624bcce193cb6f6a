namespace DeepLearning.Exercises;

/// <summary>The chain rule: the derivatives of L = (ab + c)·f.</summary>
internal sealed class ExpressionGradient : HandGradient<Func<double, double, double, double, double[]>>
{
    /// <inheritdoc/>
    public override string Id => "expression-gradient";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Go from L back to the inputs. L = d·f is a product: its slope by one factor is the other factor. Compute d first.",
        "∂L/∂d = f. On to d = e + c: a sum hands on what it receives, so ∂L/∂e = ∂L/∂c = f.",
        "e = a·b: ∂L/∂a = ∂L/∂e · b and ∂L/∂b = ∂L/∂e · a. Return [f * b, f * a, f, a * b + c].",
    ];

    /// <inheritdoc/>
    protected override Func<double, double, double, double, double[]> Reference =>
        (a, b, c, f) => [f * b, f * a, f, a * b + c];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Inputs => ["a", "b", "c", "f"];

    /// <inheritdoc/>
    protected override IReadOnlyList<double[]> Places { get; } = [[2, -3, 10, -2], [-1.5, 0.5, 4, 3]];

    /// <inheritdoc/>
    protected override double Value(double[] at) => (at[0] * at[1] + at[2]) * at[3];

    /// <inheritdoc/>
    protected override double[] Derivatives(Func<double, double, double, double, double[]> function, double[] at) =>
        function(at[0], at[1], at[2], at[3]);

    /// <inheritdoc/>
    protected override IEnumerable<(double[] Value, string Why)> Mistakes(double[] at, double[] right)
    {
        var (a, b, f, d) = (at[0], at[1], at[3], right[3]);
        return
        [
            ([b, a, 1, d], "that is how far d moves; the chain rule multiplies it by ∂L/∂d"),
            ([f * a, f * b, f, d], "a and b are swapped: a product's slope by one factor is the other factor"),
            ([f * b, f * a, f, f], "L's slope by f is the other factor of d·f, which is d"),
            ([f * b, f * a, 1, d], "c misses its factor ∂L/∂d: a sum hands on what it receives"),
            ([f + b, f + a, f + 1, d], "the slopes along a path are multiplied, not added"),
        ];
    }
}
