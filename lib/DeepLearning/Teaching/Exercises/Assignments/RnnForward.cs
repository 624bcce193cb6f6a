using MathNet.Numerics.LinearAlgebra;
using Forward = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    int[],
    (MathNet.Numerics.LinearAlgebra.Matrix<double> H, MathNet.Numerics.LinearAlgebra.Matrix<double> P)>;

namespace DeepLearning.Exercises;

/// <summary>Character RNN: the forward pass through a sequence.</summary>
internal sealed class RnnForward : Exercise<Forward>
{
    /// <inheritdoc/>
    public override string Id => "rnn-forward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Begin with a matrix of m rows and x.Length + 1 columns, and put h0 into its column 0. The loop over t writes column t + 1.",
        "U times a column with a single 1 is a column of U: U.Column(x[t]). So the new state is (W * H.Column(t) + U.Column(x[t]) + b).Tanh().",
        "After the loop: P = Softmax((V * H.SubMatrix(0, h0.Count, 1, x.Length)).AddToEachColumn(c)); return (H, P);",
    ];

    /// <inheritdoc/>
    protected override Forward Reference => VanillaRnn.Forward;

    /// <inheritdoc/>
    protected override string? Check(Forward attempt)
    {
        foreach (var n in VanillaRnn.Cases)
        {
            var actual = attempt(n.U.Clone(), n.W.Clone(), n.V.Clone(), n.B.Clone(), n.C.Clone(), n.H0.Clone(), [.. n.X]);
            if (Try(n, actual) is { } why)
            {
                return $"{n.Name}: {why}";
            }
        }

        return null;
    }

    private static string? Try(VanillaRnn.Case n, (Matrix<double> H, Matrix<double> P) actual)
    {
        var (h, p) = VanillaRnn.Forward(n.U, n.W, n.V, n.B, n.C, n.H0, n.X);
        var zeros = n.H0 * 0;
        var forgetful = h.Clone();
        for (var t = 0; t < n.X.Length; t++)
        {
            forgetful.SetColumn(t + 1, (n.W * n.H0 + n.U.Column(n.X[t]) + n.B).Tanh());
        }

        Matrix<double> States(Matrix<double> w, Vector<double> b, Vector<double> start) => VanillaRnn.Forward(n.U, w, n.V, b, n.C, start, n.X).H;
        var logits = (n.V * VanillaRnn.Last(h)).AddToEachColumn(n.C);
        return Quantity.FirstWrong(
        [
            new("H", actual.H, h)
            {
                Mistakes =
                [
                    (VanillaRnn.Last(h), "h₀ is missing: it is the first of the T + 1 columns"),
                    (VanillaRnn.First(h), "the last state is missing: there are T + 1 of them"),
                    (States(n.W, zeros, n.H0), "the bias b is missing"),
                    (States(n.W, n.B, zeros), "it begins with zeros; begin with h0"),
                    (States(n.W.Transpose(), n.B, n.H0), "W is transposed"),
                    (States(0 * n.W, n.B, n.H0), "nothing comes from the state before: W h is missing"),
                    (forgetful, "every state is made of h0; it is made of the state before it, H.Column(t)"),
                ],
            },
            new("P", actual.P, p)
            {
                Mistakes =
                [
                    (logits, "those are the outputs o; the soft-max is missing"),
                    (n.V * VanillaRnn.Last(h), "those are V h; the bias c and the soft-max are missing"),
                    ((n.V * VanillaRnn.Last(h)).Softmax(), "the bias c is missing"),
                    ((n.V * VanillaRnn.First(h)).AddToEachColumn(n.C).Softmax(), "they are made of the states before each character; p of time t is made of the state after it"),
                    (p.Transpose(), "it is transposed: a column for each time"),
                ],
            },
        ]);
    }
}
