using MathNet.Numerics.LinearAlgebra;
using Drop = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    double,
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace DeepLearning.Exercises;

/// <summary>LeNet: dropout in training; an entry is 0 where its draw is below p, and divided by 1 − p elsewhere.</summary>
internal sealed class InvertedDropout : Exercise<Drop>
{
    /// <inheritdoc/>
    public override string Id => "inverted-dropout";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Each entry has a draw of its own, at the same place. What happens to an entry whose draw is below p, and what to the others?",
        "So that the mean stays what it was, what is kept is divided by the share that is kept, 1 − p.",
        "draws.Map2((draw, value) => draw < p ? 0 : value / (1 - p), a).",
    ];

    /// <inheritdoc/>
    protected override Drop Reference => Of;

    /// <inheritdoc/>
    protected override string? Check(Drop attempt)
    {
        var random = new Xoshiro(8);
        foreach (var p in new[] { 0.25, 0.5, 0.0 })
        {
            var (a, draws) = (random.NormalMatrix(4, 6), random.UniformMatrix(4, 6));
            var dropped = new Quantity("the result", attempt(a.Clone(), draws.Clone(), p), Of(a, draws, p))
            {
                Mistakes =
                [
                    ((1 - p) * Of(a, draws, p), "what is kept is to be divided by 1 − p, so that the mean stays what it was"),
                    ((1 - p) * (1 - p) * Of(a, draws, p), "what is kept is multiplied by 1 − p; divide by it"),
                    (Of(a, 1 - draws, 1 - p), "the wrong ones are dropped: an entry is 0 where its draw is below p"),
                    (p / (1 - p) * Of(a, 1 - draws, 1 - p), "the wrong ones are dropped: an entry is 0 where its draw is below p"),
                    ((1 - p) / p * Of(a, draws, p), "what is kept is divided by p, and the share that is kept is 1 − p"),
                    (a, "nothing is dropped: these are the entries as they were"),
                ],
            };
            if (Quantity.FirstWrong([dropped]) is { } why)
            {
                return $"p = {Display.Text.Number(p)}: {why}";
            }
        }

        return null;
    }

    private static Matrix<double> Of(Matrix<double> a, Matrix<double> draws, double p) => draws.Map2((draw, value) => draw < p ? 0 : value / (1 - p), a);
}
