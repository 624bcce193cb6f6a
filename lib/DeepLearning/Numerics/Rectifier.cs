using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>The rectified linear unit of each element, its derivative, and its smooth relative. NaN stays NaN.</summary>
public static partial class Rectifier
{
    /// <summary>max(0, x) of each element (Prince, Understanding Deep Learning, equation 3.2).</summary>
    /// <param name="x">The matrix, of any shape.</param>
    public static Matrix<double> ReLU(this Matrix<double> x) => Storage.Map(x, VectorFunction.Map<ReLUFunction>);

    /// <param name="x">The vector.</param>
    /// <inheritdoc cref="ReLU(Matrix{double})"/>
    public static Vector<double> ReLU(this Vector<double> x) => Storage.Map(x, VectorFunction.Map<ReLUFunction>);

    /// <inheritdoc cref="ReLU(Matrix{double})"/>
    /// <param name="x">The matrix, of any shape.</param>
    /// <param name="result">Where the result goes, dense and of the same shape; may be <paramref name="x"/> itself.</param>
    public static void ReLUInto(this Matrix<double> x, Matrix<double> result) => Storage.Map(x, result, VectorFunction.Map<ReLUFunction>);

    /// <summary>1[x &gt; 0] of each element; at 0 it is 0. Of what went into the ReLU or of what came out: it is the same.</summary>
    /// <param name="x">The matrix, of any shape.</param>
    public static Matrix<double> ReLUDerivative(this Matrix<double> x) => Storage.Map(x, VectorFunction.Map<Step>);

    /// <param name="x">The vector.</param>
    /// <inheritdoc cref="ReLUDerivative(Matrix{double})"/>
    public static Vector<double> ReLUDerivative(this Vector<double> x) => Storage.Map(x, VectorFunction.Map<Step>);

    /// <summary>
    /// ln(1 + eˣ) of each element, as max(0, x) + ln(1 + e^−|x|), which neither overflows nor loses what is small.
    /// </summary>
    /// <param name="x">The matrix, of any shape.</param>
    public static Matrix<double> Softplus(this Matrix<double> x) => Storage.Map(x, VectorFunction.Map<SoftplusFunction>);

    /// <param name="x">The vector.</param>
    /// <inheritdoc cref="Softplus(Matrix{double})"/>
    public static Vector<double> Softplus(this Vector<double> x) => Storage.Map(x, VectorFunction.Map<SoftplusFunction>);
}
