using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;
using Features = System.Func<double[], int, MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace DeepLearning.Exercises;

/// <summary>Bias and variance: the matrix of a broken line with fixed joints, 1 and max(0, x − j/h) in each row.</summary>
internal sealed class HingeFeatures : Exercise<Features>
{
    private static readonly (double[] X, int Joints)[] Cases = [([0.05, 0.3, 0.5, 0.71, 0.98], 3), ([0.2, 0.9], 4)];

    /// <inheritdoc/>
    public override string Id => "hinge-features";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "A row for each point and 1 + h columns. The first column belongs to β and holds ones; column j + 1 belongs to ω_j.",
        "Matrix<double>.Build.Dense(rows, columns, (i, j) => …) fills a matrix. In column j the joint is (j − 1)/h, and both are whole numbers: divide as doubles.",
        "(i, j) => j == 0 ? 1 : Math.Max(0, x[i] - (j - 1.0) / joints)",
    ];

    /// <inheritdoc/>
    protected override Features Reference => (x, joints) => Of(x, j => (j - 1.0) / joints, joints);

    /// <inheritdoc/>
    protected override string? Check(Features attempt) => Quantity.FirstWrong(Cases.Select(given =>
    {
        var (x, h) = given;
        return new Quantity($"x = {Text.Numbers(x)} with {h} joints", attempt([.. x], h), Reference(x, h))
        {
            Mistakes =
            [
                (Of(x, j => (j - 1) / h, h), "all joints are at 0: (j − 1)/h is a division of whole numbers"),
                (Of(x, j => (double)j / h, h), "the joints are one step too far to the right: the first is at 0"),
                (Of(x, j => (j - 1.0) / (h - 1), h), "the joints are j/(h − 1); they are j/h, and none is at 1"),
                (Of(x, j => (j - 1.0) / h, h, t => t), "the line does not bend: max(0, …) is missing"),
                (Of(x, j => (j - 1.0) / h, h, t => Math.Max(0, -t)), "the ReLU looks to the left: it is x minus the joint"),
            ],
        };
    }));

    private static Matrix<double> Of(double[] x, Func<int, double> joint, int joints, Func<double, double>? bend = null) =>
        Matrix<double>.Build.Dense(x.Length, joints + 1, (i, j) => j == 0 ? 1 : (bend ?? (t => Math.Max(0, t)))(x[i] - joint(j)));
}
