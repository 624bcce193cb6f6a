using DeepLearning.Display;
using Attempt = System.Func<double[][], double, double>;

namespace DeepLearning.Exercises;

/// <summary>Clipping by the norm over all gradients together, in place.</summary>
internal sealed class ClipNorm : Exercise<Attempt>
{
    /// <inheritdoc/>
    public override string Id => "clip-norm";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "First the norm, over all arrays: the root of the sum of all squares. Only then decide whether anything is to be scaled.",
        "Where the norm is above the limit, multiply every value of every array by limit / norm: the same factor for all, or the direction changes.",
        "var norm = Math.Sqrt(gradients.Sum(array => array.Sum(value => value * value))); if (norm > limit) … array[i] *= limit / norm; return norm;",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (gradients, limit) => GradientClip.ByNorm(gradients, limit);

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt)
    {
        foreach (var limit in new[] { 1.0, 6.5, 20, double.PositiveInfinity })
        {
            var (gradients, expected) = (Sample(), Sample());
            var norm = Reference(expected, limit);
            var returned = attempt(gradients, limit);
            if ((Gradients(gradients, expected, limit) ?? Returned(returned, norm, limit)) is { } why)
            {
                return $"gradients [3, 4] and [0, −12], whose norm is 13, and a limit of {Text.Number(limit)}: {why}";
            }
        }

        return null;
    }

    private static double[][] Sample() => [[3, 4], [0, -12]];

    private static string? Gradients(double[][] actual, double[][] expected, double limit) => VectorAnswer.Why(
        "the four values", Flat(actual), Flat(expected),
        (Flat(Sample()), "nothing has changed: scale the arrays that are given, in place"),
        (Flat([.. Sample().Select(array => Scaled(array, limit))]), "each array is clipped by a norm of its own; the norm goes over all of them together"),
        (Flat([.. Sample().Select(array => array.Select(value => Math.Clamp(value, -limit, limit)).ToArray())]), "each value is cut off at the limit, which changes the direction; scale all by one factor"),
        (Flat([.. Sample().Select(array => array.Select(value => value * limit / 13).ToArray())]), "a gradient that is short enough is to stay as it is"),
        (Flat([.. Sample().Select(array => array.Select(value => value * limit / 169).ToArray())]), "the root is missing: the factor is limit / ‖g‖, not limit / ‖g‖²"),
        (Flat([.. Sample().Select(array => array.Select(value => value / 13).ToArray())]), "it has length 1 now; it is to have the length of the limit"));

    private static string? Returned(double actual, double norm, double limit) => NumberAnswer.Why(
        "the norm that is returned", actual, norm,
        (limit, "that is the norm after clipping; return the one before"),
        (norm * norm, "the root is missing"));

    private static double[] Scaled(double[] array, double limit)
    {
        GradientClip.ByNorm(array, limit);
        return array;
    }

    private static MathNet.Numerics.LinearAlgebra.Vector<double> Flat(double[][] arrays) => VectorAnswer.Of([.. arrays.SelectMany(array => array)]);
}
