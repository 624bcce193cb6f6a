using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;
using Attempt = System.Func<MathNet.Numerics.LinearAlgebra.Matrix<double>, MathNet.Numerics.LinearAlgebra.Vector<double>, MathNet.Numerics.LinearAlgebra.Vector<double>>;

namespace DeepLearning.Exercises;

/// <summary>Bias and variance: of all solutions of an underdetermined system, the shortest.</summary>
internal sealed class MinimumNorm : Exercise<Attempt>
{
    private const string Singular = "did you solve with AᵀA? It has no inverse where columns outnumber rows; A Aᵀ has one";

    /// <inheritdoc/>
    public override string Id => "minimum-norm";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "With φ = Aᵀc, the equation Aφ = y becomes (A Aᵀ) c = y: as many equations as unknowns.",
        "c is (A * A.Transpose()).Solve(y). And then back from c to φ.",
        "A.TransposeThisAndMultiply((A * A.Transpose()).Solve(y))",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (a, y) => a.TransposeThisAndMultiply((a * a.Transpose()).Solve(y));

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt)
    {
        var random = new Xoshiro(3);
        var small = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 2, 0 }, { 0, 1, 1 } });
        return Why(attempt, small, VectorAnswer.Of(1, 2))
            ?? Why(attempt, random.NormalMatrix(4, 9), random.NormalMatrix(4, 1).Column(0));
    }

    private string? Why(Attempt attempt, Matrix<double> a, Vector<double> y)
    {
        var (actual, expected) = (attempt(a.Clone(), y.Clone()), Reference(a, y));
        var where = $"φ for a matrix A of {a.RowCount} × {a.ColumnCount}";
        return actual.Any(value => !double.IsFinite(value))
            ? $"{where}: expected {Text.Numbers(expected)}, got {Text.Numbers(actual)}: {Singular}"
            : VectorAnswer.Why(where, actual, expected,
                ((a * a.Transpose()).Solve(y), "that is c; φ is Aᵀc"),
                (a.TransposeThisAndMultiply(y), "that is Aᵀy: in place of y comes c, which solves (A Aᵀ) c = y"),
                (actual, actual.Count == expected.Count ? Idea(a, y, actual, expected) : ShapeIdea.OfCount(actual.Count, expected.Count, "component")));
    }

    private static string Idea(Matrix<double> a, Vector<double> y, Vector<double> actual, Vector<double> expected) => actual switch
    {
        _ when (a * actual - y).InfinityNorm() <= 1e-6 =>
            $"it solves Aφ = y, but its length is {Text.Number(actual.L2Norm())}, and the shortest solution's {Text.Number(expected.L2Norm())}",
        _ => $"Aφ misses y by up to {Text.Number((a * actual - y).InfinityNorm())}: {Singular}",
    };
}
