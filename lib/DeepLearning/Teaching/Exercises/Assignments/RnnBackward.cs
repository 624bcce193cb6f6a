using MathNet.Numerics.LinearAlgebra;
using Backward = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    int[],
    int[],
    (MathNet.Numerics.LinearAlgebra.Matrix<double> Du,
        MathNet.Numerics.LinearAlgebra.Matrix<double> Dw,
        MathNet.Numerics.LinearAlgebra.Matrix<double> Dv,
        MathNet.Numerics.LinearAlgebra.Vector<double> Db,
        MathNet.Numerics.LinearAlgebra.Vector<double> Dc)>;
using Gradients = (
    MathNet.Numerics.LinearAlgebra.Matrix<double> Du,
    MathNet.Numerics.LinearAlgebra.Matrix<double> Dw,
    MathNet.Numerics.LinearAlgebra.Matrix<double> Dv,
    MathNet.Numerics.LinearAlgebra.Vector<double> Db,
    MathNet.Numerics.LinearAlgebra.Vector<double> Dc);

namespace DeepLearning.Exercises;

/// <summary>Character RNN: back-propagation through time.</summary>
internal sealed class RnnBackward : Exercise<Backward>
{
    /// <inheritdoc/>
    public override string Id => "rnn-backward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "dO is a copy of P with 1 subtracted at row y[t] of each column t. What comes to the states by way of the outputs is one product for all times: V.TransposeThisAndMultiply(dO).",
        "Keep that in dA and go through it from the last column to the first: add W.TransposeThisAndMultiply(dA.Column(t + 1)) unless t is the last, multiply with 1 − h², where h is H.Column(t + 1), and put it back with SetColumn.",
        "Then dW = dA.TransposeAndMultiply(H without its last column), dV = dO.TransposeAndMultiply(H without its first), db = dA.RowSums(), dc = dO.RowSums(), and column x[t] of dU gets column t of dA added.",
    ];

    /// <inheritdoc/>
    protected override Backward Reference => (w, v, h, p, x, y) => VanillaRnn.Backward(w, v, h, p, x, y);

    /// <inheritdoc/>
    protected override string? Check(Backward attempt)
    {
        foreach (var n in VanillaRnn.Cases)
        {
            var (h, p) = VanillaRnn.Forward(n.U, n.W, n.V, n.B, n.C, n.H0, n.X);
            var (given, handed) = (p.Clone(), h.Clone());
            var actual = attempt(n.W.Clone(), n.V.Clone(), handed, given, [.. n.X], [.. n.Y]);
            if (Try(n, h, p, actual) is { } why)
            {
                return $"{n.Name}: {why}";
            }

            if (!given.Equals(p) || !handed.Equals(h))
            {
                return $"expected {(given.Equals(p) ? "H" : "P")} as it was, and it was changed: work on a copy, made with Clone()";
            }
        }

        return null;
    }

    private static string? Try(VanillaRnn.Case n, Matrix<double> h, Matrix<double> p, Gradients actual)
    {
        var (output, a) = VanillaRnn.Slopes(n.W, n.V, h, p, n.Y, Slope);
        var right = VanillaRnn.Gather(output, a, h, n.X);
        var replaced = 0 * right.Du;
        for (var t = 0; t < n.X.Length; t++)
        {
            replaced.SetColumn(n.X[t], a.Column(t));
        }

        var mistakes = Mistakes(n, h, p).ToList();
        return Quantity.FirstWrong(
        [
            Of("dc", actual.Dc?.ToColumnMatrix(), g => g.Dc.ToColumnMatrix(),
                (-right.Dc.ToColumnMatrix(), "the sign: the derivative by the outputs is P, minus 1 where the right character is")),
            Of("dV", actual.Dv, g => g.Dv,
                (output.TransposeAndMultiply(VanillaRnn.First(h)), "o of time t was made of the state after the character, H.Column(t + 1), not of the one before")),
            Of("db", actual.Db?.ToColumnMatrix(), g => g.Db.ToColumnMatrix()),
            Of("dW", actual.Dw, g => g.Dw,
                (a.TransposeAndMultiply(VanillaRnn.Last(h)), "what W multiplied at time t was the state before the character, H.Column(t), not the one after")),
            Of("dU", actual.Du, g => g.Du, (replaced, "a character that comes twice gets both: add to its column, do not replace it")),
        ]);

        Quantity Of(string name, Matrix<double>? value, Func<Gradients, Matrix<double>> part, params (Matrix<double>, string)[] own) =>
            new(name, value, part(right)) { Mistakes = [.. own, .. mistakes.Select(mistake => (part(mistake.Of), mistake.Why))] };
    }

    private static IEnumerable<(Gradients Of, string Why)> Mistakes(VanillaRnn.Case n, Matrix<double> h, Matrix<double> p)
    {
        yield return (With(0 * n.W, n.Y, Slope), "nothing comes back from the time after: Wᵀ times column t + 1 of dA is missing");
        yield return (With(n.W, n.Y, value => 0 * value + 1), "the slope of tanh, 1 − h², is missing");
        yield return (With(n.W, n.Y, value => Slope(value.Tanh())), "H has been through the tanh already: the slope is 1 − h², without another tanh");
        yield return (With(n.W, n.Y, value => value), "that multiplies with h; the slope of tanh is 1 − h²");
        yield return (With(n.W.Transpose(), n.Y, Slope), "on the way back W is transposed: W.TransposeThisAndMultiply");
        yield return (With(n.W, n.X, Slope), "1 is subtracted at the inputs x; subtract it at what came next, y");

        Gradients With(Matrix<double> w, int[] y, Func<Vector<double>, Vector<double>> slope)
        {
            var (output, a) = VanillaRnn.Slopes(w, n.V, h, p, y, slope);
            return VanillaRnn.Gather(output, a, h, n.X);
        }
    }

    private static Vector<double> Slope(Vector<double> h) => 1 - h.PointwiseMultiply(h);
}
