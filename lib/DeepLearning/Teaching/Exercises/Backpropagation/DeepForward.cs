using MathNet.Numerics.LinearAlgebra;
using Forward = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>[],
    MathNet.Numerics.LinearAlgebra.Vector<double>[],
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double>[] F, MathNet.Numerics.LinearAlgebra.Matrix<double>[] H)>;

namespace DeepLearning.Exercises;

/// <summary>Deep network: the forward pass of a network with ReLU units, any depth, any number of samples.</summary>
internal sealed class DeepForward : Exercise<Forward>
{
    /// <inheritdoc/>
    public override string Id => "deep-forward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "The loop is that of the toy model: W.Length lines, h[0] = x, and after every line but the last a function.",
        "f[k] = (W[k] * h[k]).AddToEachColumn(b[k]): a matrix product, and the bias in every column, for every sample.",
        "If k + 1 < W.Length then h[k + 1] = f[k].PointwiseMaximum(0). Return (f, h), both with W.Length matrices.",
    ];

    /// <inheritdoc/>
    protected override Forward Reference => ReluNetwork.Forward;

    /// <inheritdoc/>
    protected override string? Check(Forward attempt)
    {
        foreach (var test in ReluNetwork.Cases)
        {
            if (Try(test, attempt([.. test.W], [.. test.B], test.X.Clone())) is { } why)
            {
                return $"{test.Name}: {why}";
            }
        }

        return null;
    }

    private static string? Try(ReluNetwork.Case test, (Matrix<double>[] F, Matrix<double>[] H) actual)
    {
        var (f, h) = ReluNetwork.Forward(test.W, test.B, test.X);
        return Quantity.Lengths(("f", actual.F, f.Length), ("h", actual.H, h.Length))
            ?? Quantity.FirstWrong(Enumerable.Range(0, f.Length).SelectMany(k => new[] { Activated(k), Line(k) }));

        Quantity Activated(int k) => new($"h[{k}]", actual.H[k], h[k])
        {
            Mistakes = k == 0 ? [] :
            [
                (f[k - 1], $"that is f[{k - 1}] itself: the ReLU is missing"),
                (f[k - 1].PointwiseMinimum(0), "that keeps the negative part; the ReLU keeps the positive one"),
                (f[k - 1].PointwiseAbs(), "those are the absolute values; the ReLU makes negative ones zero"),
            ],
        };

        Quantity Line(int k) => new($"f[{k}]", actual.F[k], f[k])
        {
            Mistakes =
            [
                (test.W[k] * h[k], "the bias is missing"),
                (f[k].PointwiseMaximum(0), k == f.Length - 1 ? "there is no ReLU after the last layer" : $"that is h[{k + 1}]: f[{k}] is what it was before the ReLU"),
                (k > 0 ? (test.W[k] * f[k - 1]).AddToEachColumn(test.B[k]) : f[k] * double.NaN, $"it was made of f[{k - 1}]; it is made of h[{k}]"),
            ],
        };
    }
}
