using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>Character RNN: a step of AdaGrad, in place, on a gradient of which each component is clipped to [−5, 5].</summary>
internal sealed class ClippedAdaGrad : Exercise<Action<double[], double[], double[], double>>
{
    private const double Limit = 5, Epsilon = 1e-10;

    private static readonly (double[] Values, double[] Gradient, double[] Sums, double Rate)[] Cases =
    [
        ([0.5, -1, 2, 0, 1], [0.3, -0.2, 12, -40, 0], [0, 0.04, 3, 1, 2], 0.1),
        ([1, -2], [7, 0], [0, 0], 0.2),
    ];

    /// <inheritdoc/>
    public override string Id => "clipped-adagrad";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "A loop over i. First the clipped component: var g = Math.Clamp(gradient[i], -5, 5). Everything after uses g.",
        "Then the sum, sums[i] += g * g, and only then the step, which divides by the root of the new sum.",
        "θ[i] -= rate * g / (Math.Sqrt(sums[i]) + 1e-10);",
    ];

    /// <inheritdoc/>
    protected override Action<double[], double[], double[], double> Reference => (values, gradient, sums, rate) =>
    {
        for (var i = 0; i < values.Length; i++)
        {
            var g = Math.Clamp(gradient[i], -Limit, Limit);
            sums[i] += g * g;
            values[i] -= rate * g / (Math.Sqrt(sums[i]) + Epsilon);
        }
    };

    /// <inheritdoc/>
    protected override string? Check(Action<double[], double[], double[], double> attempt)
    {
        foreach (var (values, gradient, sums, rate) in Cases)
        {
            double[] newValues = [.. values], newSums = [.. sums];
            attempt(newValues, [.. gradient], newSums, rate);
            if (Try(values, gradient, sums, rate, VectorAnswer.Of(newValues), VectorAnswer.Of(newSums)) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    private static string? Try(double[] values, double[] gradient, double[] sums, double rate, Vector<double> newValues, Vector<double> newSums)
    {
        var (θ, raw, s) = (VectorAnswer.Of(values), VectorAnswer.Of(gradient), VectorAnswer.Of(sums));
        var g = raw.PointwiseMaximum(-Limit).PointwiseMinimum(Limit);
        var right = s + g.PointwiseMultiply(g);
        var moved = rate * g.PointwiseDivide(right.PointwiseSqrt() + Epsilon);
        return VectorAnswer.Why("the sums after a step", newSums, right,
                (s, "the sums did not change: write into the array that is handed in, sums[i] += g * g"),
                (s + raw.PointwiseMultiply(raw), "the gradient was not clipped before it was squared"),
                (s + g.PointwiseAbs(), "add the square of the clipped component"),
                (right - s, "the sums were replaced; add to them"))
            ?? VectorAnswer.Why("the parameters after a step", newValues, θ - moved,
                (θ, "the parameters did not change: write into the array that is handed in, θ[i] -= …"),
                (θ + moved, "the sign: go against the gradient"),
                (θ - rate * g, "the division by the root of the sum is missing"),
                (θ - rate * raw.PointwiseDivide(right.PointwiseSqrt() + Epsilon), "the step takes the gradient as it came; take the clipped one"),
                (θ - rate * g.PointwiseDivide(right + Epsilon), "that divides by the sum; divide by its root"),
                (θ - rate * g.PointwiseDivide(s.PointwiseSqrt() + Epsilon), "that divides by the root of the old sum; the square of this step's gradient belongs in it"));
    }
}
