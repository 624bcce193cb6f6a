using Gradients = System.Func<double[], double[], (double[] Dw, double[] Db)>;

namespace DeepLearning.Exercises;

/// <summary>Toy model: the derivatives by weights and biases from what both passes kept.</summary>
internal sealed class ToyParameters : Exercise<Gradients>
{
    /// <inheritdoc/>
    public override string Id => "toy-parameters";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Look at one line alone, f = b + w·h. By how much does f move when b moves by a little? And when w does?",
        "∂f/∂b = 1 and ∂f/∂w = h. Multiply each with df of the same line.",
        "db[k] = df[k] and dw[k] = df[k] * h[k] for k = 0 … 3. Return (dw, db), the weights first.",
    ];

    /// <inheritdoc/>
    protected override Gradients Reference => ToyModel.ParameterGradients;

    /// <inheritdoc/>
    protected override string? Check(Gradients attempt) => ToyModel.Cases.Select(test =>
    {
        var (f, h) = ToyModel.Chain.Forward(test.W, test.B, test.X);
        var df = ToyModel.Backward(test.W, f, test.Y).Df;
        return Try(df, h, attempt([.. df], [.. h]));
    }).FirstOrDefault(why => why is not null);

    private static string? Try(double[] df, double[] h, (double[] Dw, double[] Db) actual)
    {
        var (dw, db) = ToyModel.ParameterGradients(df, h);
        return Quantity.Lengths(("dw", actual.Dw, dw.Length), ("db", actual.Db, db.Length))
            ?? Quantity.FirstWrong(Enumerable.Range(0, df.Length).SelectMany(k => new[] { Weight(k), Bias(k) }));

        Quantity Weight(int k) => Quantity.Of($"dw[{k}]", actual.Dw[k], dw[k],
            (db[k], $"that is db[{k}]: a weight's derivative has a factor h[{k}]"),
            (k + 1 < h.Length ? df[k] * h[k + 1] : double.NaN, $"that has the factor h[{k + 1}], which comes after the line; h[{k}] goes into it"),
            (h[k], $"that is h[{k}] alone; the factor df[{k}] is missing"));

        Quantity Bias(int k) => Quantity.Of($"db[{k}]", actual.Db[k], db[k],
            (dw[k], $"that is dw[{k}]: a bias is added as it is, so ∂f/∂b is 1"),
            (1, $"that is ∂f/∂b alone; the factor df[{k}] is missing"));
    }
}
