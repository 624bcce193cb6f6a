using Functions = System.Func<double, double>;
using Gradient = System.Func<
    double[], double[], System.Func<double, double>[], System.Func<double, double>[], double, double, (double[] Dw, double[] Db)>;

namespace DeepLearning.Exercises;

/// <summary>Toy model, extension: both passes as loops, for a chain of any length with any functions.</summary>
internal sealed class ChainGradient : Exercise<Gradient>
{
    private static readonly Functions[] Values = [Math.Sin, Math.Tanh, Math.Exp];
    private static readonly Functions[] Slopes = [Math.Cos, t => 1 - Math.Tanh(t) * Math.Tanh(t), Math.Exp];

    private static readonly ToyModel.Case[] Cases =
    [
        .. ToyModel.Cases,
        new([1.5], [0.3], 0.7, -1),
        new([0.5, -1.2, 0.8, 1.1, -0.6, 1.4], [0.1, 0.2, -0.3, 0.4, 0.5, -0.1], 1.2, 0.5),
    ];

    /// <inheritdoc/>
    public override string Id => "chain-gradient";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Write both passes as loops over k. w.Length lines have w.Length − 1 functions between them, so the last line has none.",
        "Forward, from h[0] = x on: f[k] = b[k] + w[k] * h[k], and if k + 1 < w.Length then h[k + 1] = a[k](f[k]).",
        "Backward, from df = 2 * (f[^1] - y) on, k falling: dw[k] = df * h[k], db[k] = df; if k > 0 then df = slope[k - 1](f[k - 1]) * w[k] * df.",
    ];

    /// <inheritdoc/>
    protected override Gradient Reference => (w, b, a, slope, x, y) => Solve(new(a, slope), new(w, b, x, y));

    /// <inheritdoc/>
    protected override string? Check(Gradient attempt)
    {
        foreach (var test in Cases)
        {
            var chain = test.W.Length == 4 ? ToyModel.Chain : Of(test.W.Length - 1);
            var (dw, db) = attempt([.. test.W], [.. test.B], chain.Activations, chain.Slopes, test.X, test.Y);
            if (Try(chain, test, dw, db) is { } why)
            {
                return $"a chain of {test.W.Length} {(test.W.Length == 1 ? "line" : "lines")}: {why}";
            }
        }

        return null;
    }

    private static string? Try(Chain chain, ToyModel.Case test, double[] dw, double[] db)
    {
        var (w, (f, h), expected) = (test.W, chain.Forward(test.W, test.B, test.X), Solve(chain, test));
        (string Why, (double[] Dw, double[] Db) Gradients)[] mistakes =
        [
            ("the weights are missing on the way back: h[k + 1] goes on through w[k + 1]", Solve(chain, test, k => chain.Slopes[k](f[k]))),
            ("the slope is taken at h[k + 1]; take it at f[k], where the function was evaluated", Solve(chain, test, k => w[k + 1] * chain.Slopes[k](h[k + 1]))),
            ("the slopes are missing on the way back", Solve(chain, test, k => w[k + 1])),
            ("the way back goes through w[k]; from f[k + 1] to h[k + 1] it is w[k + 1]", Solve(chain, test, k => w[k] * chain.Slopes[k](f[k]))),
            ("the function itself is multiplied where its slope belongs", Solve(chain, test, k => w[k + 1] * chain.Activations[k](f[k]))),
        ];
        return Quantity.Lengths(("dw", dw, w.Length), ("db", db, w.Length))
            ?? Quantity.FirstWrong(Enumerable.Range(0, w.Length).Reverse().SelectMany(k => new[]
            {
                Quantity.Of($"db[{k}]", db[k], expected.Db[k], mistakes.Select(mistake => (mistake.Gradients.Db[k], mistake.Why))),
                Quantity.Of($"dw[{k}]", dw[k], expected.Dw[k], (expected.Db[k], $"the factor h[{k}] is missing")),
            }));
    }

    private static Chain Of(int count) =>
        new([.. Enumerable.Range(0, count).Select(k => Values[k % 3])], [.. Enumerable.Range(0, count).Select(k => Slopes[k % 3])]);

    private static (double[] Dw, double[] Db) Solve(Chain chain, ToyModel.Case test, Func<int, double>? link = null)
    {
        var (f, h) = chain.Forward(test.W, test.B, test.X);
        return ToyModel.ParameterGradients(chain.Backward(test.W, f, test.Y, link).Df, h);
    }
}
