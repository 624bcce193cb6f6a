using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// The logistic sigmoid and the hyperbolic tangent of each element, and their derivatives, precise to a few units in the last place
/// from subnormal to largest numbers, so that gradients that vanish do so by mathematics and not by rounding. NaN stays NaN.
/// (TensorPrimitives' tanh of 10⁻²⁰ is 0, its sigmoid of −720 as well.)
/// </summary>
public static partial class Sigmoids
{
    /// <summary>σ(x) = 1 / (1 + e⁻ˣ) of each element.</summary>
    /// <param name="x">The matrix, of any shape.</param>
    public static Matrix<double> Sigmoid(this Matrix<double> x) => DenseStorage.Map(x, VectorFunction.Map<SigmoidFunction>);

    /// <param name="x">The vector.</param>
    /// <inheritdoc cref="Sigmoid(Matrix{double})"/>
    public static Vector<double> Sigmoid(this Vector<double> x) => DenseStorage.Map(x, VectorFunction.Map<SigmoidFunction>);

    /// <inheritdoc cref="Sigmoid(Matrix{double})"/>
    /// <param name="x">The matrix, of any shape.</param>
    /// <param name="result">Where the result goes, dense and of the same shape; may be <paramref name="x"/> itself.</param>
    public static void SigmoidInto(this Matrix<double> x, Matrix<double> result) =>
        DenseStorage.Map(x, result, VectorFunction.Map<SigmoidFunction>);

    /// <summary>σ′(x) = σ(x) (1 − σ(x)) of each element x, which is what went into the sigmoid, not what came out.</summary>
    /// <param name="x">The matrix, of any shape.</param>
    public static Matrix<double> SigmoidDerivative(this Matrix<double> x) => DenseStorage.Map(x, VectorFunction.Map<SigmoidSlope>);

    /// <param name="x">The vector.</param>
    /// <inheritdoc cref="SigmoidDerivative(Matrix{double})"/>
    public static Vector<double> SigmoidDerivative(this Vector<double> x) => DenseStorage.Map(x, VectorFunction.Map<SigmoidSlope>);

    /// <summary>ln σ(x) = −ln(1 + e⁻ˣ) of each element.</summary>
    /// <param name="x">The matrix, of any shape.</param>
    public static Matrix<double> LogSigmoid(this Matrix<double> x) => -(-x).Softplus();

    /// <param name="x">The vector.</param>
    /// <inheritdoc cref="LogSigmoid(Matrix{double})"/>
    public static Vector<double> LogSigmoid(this Vector<double> x) => -(-x).Softplus();

    /// <summary>tanh x of each element.</summary>
    /// <param name="x">The matrix, of any shape.</param>
    public static Matrix<double> Tanh(this Matrix<double> x) => DenseStorage.Map(x, VectorFunction.Map<TanhFunction>);

    /// <param name="x">The vector.</param>
    /// <inheritdoc cref="Tanh(Matrix{double})"/>
    public static Vector<double> Tanh(this Vector<double> x) => DenseStorage.Map(x, VectorFunction.Map<TanhFunction>);

    /// <inheritdoc cref="Tanh(Matrix{double})"/>
    /// <param name="x">The matrix, of any shape.</param>
    /// <param name="result">Where the result goes, dense and of the same shape; may be <paramref name="x"/> itself.</param>
    public static void TanhInto(this Matrix<double> x, Matrix<double> result) => DenseStorage.Map(x, result, VectorFunction.Map<TanhFunction>);

    /// <summary>tanh′(x) = 1 − tanh²(x) of each element x, which is what went into the tanh, not what came out.</summary>
    /// <param name="x">The matrix, of any shape.</param>
    public static Matrix<double> TanhDerivative(this Matrix<double> x) => DenseStorage.Map(x, VectorFunction.Map<TanhSlope>);

    /// <param name="x">The vector.</param>
    /// <inheritdoc cref="TanhDerivative(Matrix{double})"/>
    public static Vector<double> TanhDerivative(this Vector<double> x) => DenseStorage.Map(x, VectorFunction.Map<TanhSlope>);
}
