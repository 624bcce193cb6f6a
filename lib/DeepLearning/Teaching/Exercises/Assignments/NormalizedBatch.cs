using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>Batch normalization of scores S (units × samples) as the lesson writes it, with ε = 1e-5 (Ioffe and Szegedy 2015, Algorithm 1).</summary>
internal sealed record NormalizedBatch(Matrix<double> S, Vector<double> Gamma, Vector<double> Beta)
{
    private const double Epsilon = 1e-5;

    /// <summary>μ of each unit.</summary>
    public Vector<double> Mean { get; } = S.RowMeans();

    /// <summary>v of each unit.</summary>
    public Vector<double> Variance { get; } = S.RowVariances();

    /// <summary>√(v + ε).</summary>
    public Vector<double> Deviation => Deviations(Variance);

    /// <summary>Ŝ = (S − μ) / √(v + ε).</summary>
    public Matrix<double> Hat => S.SubtractFromEachColumn(Mean).DivideEachColumnBy(Deviation);

    /// <summary>Y = γ Ŝ + β.</summary>
    public Matrix<double> Y => Scaled(Hat);

    /// <summary>√(v + ε) of given variances.</summary>
    public static Vector<double> Deviations(Vector<double> variances) => (variances + Epsilon).PointwiseSqrt();

    /// <summary>γ Ŝ + β of a given Ŝ.</summary>
    public Matrix<double> Scaled(Matrix<double> hat) => hat.MultiplyEachColumnBy(Gamma).AddToEachColumn(Beta);

    /// <summary>Scores of that many units and samples, each unit with a mean and a spread of its own.</summary>
    public static NormalizedBatch Random(int units, int samples)
    {
        var random = new Xoshiro(21, units);
        Vector<double> Draw() => random.NormalMatrix(units, 1).Column(0);
        return new(random.NormalMatrix(units, samples).MultiplyEachColumnBy(Draw() * 3).AddToEachColumn(Draw() * 5), Draw(), Draw());
    }
}
