using Forward = System.Func<double[], double[], double, (double[] F, double[] H)>;

namespace DeepLearning.Exercises;

/// <summary>Toy model: the forward pass, which keeps every intermediate value.</summary>
internal sealed class ToyForward : Exercise<Forward>
{
    /// <inheritdoc/>
    public override string Id => "toy-forward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Make two arrays of four numbers, f and h. h[0] is the input x; then lines and functions take turns.",
        "f[0] = b[0] + w[0] * h[0], then h[1] = Math.Sin(f[0]), then f[1] from h[1], and so on to f[3].",
        "The functions are, in this order, Math.Sin, Math.Exp and Math.Cos. After f[3] there is none. Return (f, h).",
    ];

    /// <inheritdoc/>
    protected override Forward Reference => (w, b, x) => ToyModel.Chain.Forward(w, b, x);

    /// <inheritdoc/>
    protected override string? Check(Forward attempt) =>
        ToyModel.Cases.Select(test => Try(test, attempt([.. test.W], [.. test.B], test.X))).FirstOrDefault(why => why is not null);

    private static string? Try(ToyModel.Case test, (double[] F, double[] H) actual)
    {
        var (f, h) = ToyModel.Chain.Forward(test.W, test.B, test.X);
        return Quantity.Lengths(("f", actual.F, f.Length), ("h", actual.H, h.Length))
            ?? Quantity.FirstWrong(Enumerable.Range(0, f.Length).SelectMany(k => new[] { Activated(k), Line(k) }));

        Quantity Activated(int k) => Quantity.Of($"h[{k}]", actual.H[k], h[k], k == 0
            ? [(f[0], "h[0] is the input x itself"), (h[1], "that is h[1]; h[0] is the input x itself")]
            : ToyModel.Activations.Select(a => (a.Value(f[k - 1]), $"that is {a.Name} of f[{k - 1}], not {ToyModel.Activations[k - 1].Name}"))
                .Append((f[k - 1], $"that is f[{k - 1}] without its function")));

        Quantity Line(int k) => Quantity.Of($"f[{k}]", actual.F[k], f[k],
            (test.W[k] + test.B[k] * h[k], "weight and bias are swapped: the weight multiplies, the bias is added"),
            (test.W[k] * h[k], "the bias is missing"),
            (test.W[k] * (h[k] + test.B[k]), "the weight multiplies h alone, not the bias"),
            (test.B[k] + test.W[k] * test.X, $"it was made of x; it is made of h[{k}]"),
            (test.B[k] + test.W[k] * (k > 0 ? f[k - 1] : double.NaN), $"it was made of f[{k - 1}]; it is made of h[{k}]"));
    }
}
