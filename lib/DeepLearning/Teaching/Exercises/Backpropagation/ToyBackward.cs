using Backward = System.Func<double[], double[], double, (double[] Df, double[] Dh)>;

namespace DeepLearning.Exercises;

/// <summary>Toy model: the backward pass, from the loss to every f and every h.</summary>
internal sealed class ToyBackward : Exercise<Backward>
{
    /// <inheritdoc/>
    public override string Id => "toy-backward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Begin at the end: the derivative of (f₃ − y)² by f₃ is df[3]. Every other derivative is the one after it times one factor.",
        "Through a line the factor is its weight: dh[3] = w[3] * df[3]. Through a function it is the slope at what went in: df[2] = −sin(f[2]) · dh[3].",
        "dh[2] = w[2] * df[2], df[1] = Math.Exp(f[1]) * dh[2], dh[1] = w[1] * df[1], df[0] = Math.Cos(f[0]) * dh[1], dh[0] = w[0] * df[0].",
    ];

    /// <inheritdoc/>
    protected override Backward Reference => ToyModel.Backward;

    /// <inheritdoc/>
    protected override string? Check(Backward attempt) => ToyModel.Cases.Select(test =>
    {
        var (f, _) = ToyModel.Chain.Forward(test.W, test.B, test.X);
        return Try(test, f, attempt([.. test.W], [.. f], test.Y));
    }).FirstOrDefault(why => why is not null);

    private static string? Try(ToyModel.Case test, double[] f, (double[] Df, double[] Dh) actual)
    {
        var (w, (df, dh)) = (test.W, ToyModel.Backward(test.W, f, test.Y));
        return Quantity.Lengths(("df", actual.Df, df.Length), ("dh", actual.Dh, dh.Length))
            ?? Quantity.FirstWrong(Enumerable.Range(0, f.Length).Reverse().SelectMany(k => new[] { Output(k), Input(k) }));

        Quantity Output(int k) => Quantity.Of($"df[{k}]", actual.Df[k], df[k], k == f.Length - 1
            ? [(Math.Pow(f[k] - test.Y, 2), "that is the loss itself, not its derivative")]
            : Slopes(ToyModel.Activations[k], k));

        IEnumerable<(double, string)> Slopes((string Name, Func<double, double> Value, Func<double, double> Slope) a, int k) =>
        [
            (dh[k + 1], $"the slope of {a.Name} is missing"),
            (-df[k], a.Name == "cos" ? "the derivative of cos is −sin" : "the sign is flipped"),
            (a.Value(f[k]) * dh[k + 1], $"that is {a.Name} itself times dh[{k + 1}]; its derivative belongs there"),
            (a.Slope(a.Value(f[k])) * dh[k + 1], $"the slope is taken at h[{k + 1}]; take it at f[{k}], where {a.Name} was evaluated"),
            (a.Slope(f[k]) * df[k + 1], $"it goes on from dh[{k + 1}], not from df[{k + 1}]"),
        ];

        Quantity Input(int k) => Quantity.Of($"dh[{k}]", actual.Dh[k], dh[k],
            (df[k], $"the weight is missing: f[{k}] moves by w[{k}] when h[{k}] moves by 1"),
            (w[Math.Max(k - 1, 0)] * df[k], $"h[{k}] goes on through w[{k}], not through w[{k - 1}]"));
    }
}
