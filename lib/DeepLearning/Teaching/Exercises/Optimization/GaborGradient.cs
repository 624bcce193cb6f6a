using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;
using Attempt = System.Func<MathNet.Numerics.LinearAlgebra.Vector<double>, int[], MathNet.Numerics.LinearAlgebra.Vector<double>>;

namespace DeepLearning.Exercises;

/// <summary>Stochastic gradient descent: the gradient of the Gabor model's loss over a batch.</summary>
internal sealed class GaborGradient : Exercise<Attempt>
{
    private static readonly (Vector<double> Phi, int[] Batch)[] Cases =
    [
        (VectorAnswer.Of(-5, 25), [.. Enumerable.Range(0, GaborFit.Count)]),
        (VectorAnswer.Of(3.5, 6.5), [17, 21, 10, 19, 14]),
        (VectorAnswer.Of(0, 16), [3]),
    ];

    /// <inheritdoc/>
    public override string Id => "gabor-gradient";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Loop over the batch: foreach (var i in batch). Compute u, the bell e^(−u²/32) and sin u once for each point.",
        "A point gives 2(f − y) · (cos u − u/16 · sin u) · bell to the first component, and 0.06·x times the same to the second.",
        "Begin with var gradient = Vec(0, 0); in the loop, gradient += common * Vec(1, 0.06 * x[i]); return gradient.",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (phi, batch) => GaborFit.Gradient(phi, batch);

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt) => Cases.Select(test => Try(attempt, test.Phi, test.Batch)).FirstOrDefault(why => why is not null);

    private static string? Try(Attempt attempt, Vector<double> phi, int[] batch)
    {
        var expected = GaborFit.Gradient(phi, batch);
        return VectorAnswer.Why(
            $"at φ = {Text.Numbers(phi)}, {(batch.Length == GaborFit.Count ? "all points" : $"batch {{{string.Join(", ", batch)}}}")}",
            attempt(phi.Clone(), [.. batch]),
            expected,
            (-expected, "the sign is flipped: the residual is f − y, and the gradient points uphill"),
            (expected / 2, "the factor 2 of the square's derivative is missing"),
            (expected / batch.Length, "that is the mean over the batch; this lesson keeps the sum"),
            (GaborFit.Gradient(phi), "that is the gradient over all points; look only at those of the batch"),
            (GaborFit.Gradient(phi, [.. Enumerable.Range(0, batch.Length)]), "that is the gradient over the first points; look at those whose numbers the batch holds"),
            (VectorAnswer.Of(expected[0], expected[1] / 0.06), "the second component misses its factor 0.06"),
            (VectorAnswer.Of(expected[0], expected[0]), "the second component misses its factor 0.06·x"),
            (Instead(phi, batch, (u, bell) => Math.Cos(u) * bell), "the bell depends on u too: by the product rule its derivative brings −u/16 · sin u"),
            (Instead(phi, batch, (u, bell) => Math.Cos(u) - u / 16 * Math.Sin(u) * bell), "the bell multiplies both terms: mind the brackets"));
    }

    private static Vector<double> Instead(Vector<double> phi, int[] batch, Func<double, double, double> slope)
    {
        var data = ToyData.Gabor();
        return batch.Aggregate(VectorAnswer.Of(0, 0), (sum, i) =>
        {
            var u = phi[0] + 0.06 * phi[1] * data.X[i];
            var residual = ToyData.GaborModel(data.X[i], phi[0], phi[1]) - data.Y[i];
            return sum + 2 * residual * slope(u, Math.Exp(-u * u / 32)) * VectorAnswer.Of(1, 0.06 * data.X[i]);
        });
    }
}
