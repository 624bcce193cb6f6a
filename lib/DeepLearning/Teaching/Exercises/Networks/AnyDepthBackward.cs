using MathNet.Numerics.LinearAlgebra;
using Backward = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>[],
    MathNet.Numerics.LinearAlgebra.Matrix<double>[],
    System.Func<MathNet.Numerics.LinearAlgebra.Matrix<double>, MathNet.Numerics.LinearAlgebra.Matrix<double>>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double>[] Dw, MathNet.Numerics.LinearAlgebra.Vector<double>[] Db)>;

namespace DeepLearning.Exercises;

/// <summary>Any depth: the derivatives by all weights and biases, from the values of all layers.</summary>
internal sealed class AnyDepthBackward : Exercise<Backward>
{
    /// <inheritdoc/>
    public override string Id => "any-depth-backward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "One matrix dz goes from the last layer to the first. It begins as (a[^1] − Y) / n.",
        "In turn k: dW[k] = dz · a[k]ᵀ and db[k] = dz's row sums. Then, if k > 0, take dz one layer back: first through W[k], then times the slope at a[k].",
        "dz = W[k].TransposeThisAndMultiply(dz).PointwiseMultiply(slope(a[k]));",
    ];

    /// <inheritdoc/>
    protected override Backward Reference => UnitStack.Backward;

    /// <inheritdoc/>
    protected override string? Check(Backward attempt)
    {
        foreach (var test in new[] { UnitStack.Random(4, 2, 5, 3, 1), UnitStack.Random(2, 2, 1), UnitStack.Random(3, 2, 3, 3, 3, 1) })
        {
            var a = test.Forward(z => z.PointwiseTanh());
            if (Try(test, a, attempt([.. test.W], [.. a], UnitStack.TanhSlope, test.Y.Clone())) is { } why)
            {
                return $"{test.Name}, tanh: {why}";
            }
        }

        return null;
    }

    private static string? Try(UnitStack.Case test, Matrix<double>[] a, (Matrix<double>[] Dw, Vector<double>[] Db) actual)
    {
        var n = test.X.ColumnCount;
        var (dw, db) = UnitStack.Backward(test.W, a, UnitStack.TanhSlope, test.Y);
        var mistakes = new[]
        {
            (Of: UnitStack.Backward(test.W, a, value => (0 * value) + 1, test.Y), Why: "the slope of the hidden layers' function is missing"),
            (Of: UnitStack.Backward(test.W, a, value => value.TanhDerivative(), test.Y), Why: "the slope is taken of what has been through the function already; slope(a[k]) takes care of that"),
            (Of: UnitStack.Backward(test.W, a, value => value, test.Y), Why: "a[k] is multiplied where slope(a[k]) belongs"),
            (Of: ([.. dw.Select(value => n * value)], [.. db.Select(value => n * value)]), Why: "that is the sum over the samples; the loss is their mean: begin with (a[^1] − Y) / n"),
            (Of: ([.. dw.Select(value => -value)], [.. db.Select(value => -value)]), Why: "the sign: it begins with a[^1] − Y, not Y − a[^1]"),
        };
        return Quantity.Lengths(("dW", actual.Dw, dw.Length), ("db", actual.Db, db.Length))
            ?? Quantity.FirstWrong(Enumerable.Range(0, dw.Length).Reverse().SelectMany(k => new[]
            {
                Quantity.Of($"db[{k}]", actual.Db[k], db[k], mistakes.Select(mistake => (mistake.Of.Db[k], mistake.Why))),
                new($"dW[{k}]", actual.Dw[k], dw[k]) { Mistakes = [.. mistakes.Select(mistake => (mistake.Of.Dw[k], mistake.Why))] },
            }));
    }
}
