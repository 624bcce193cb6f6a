using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// The fit of the Gabor model to the 30 points of <see cref="ToyData.Gabor()"/>: two parameters, φ₀ (offset) and φ₁ (frequency), and a loss
/// with many valleys (Prince, Understanding Deep Learning, Figure 6.4; taught in the lesson on stochastic gradient descent).
/// </summary>
public static class GaborFit
{
    private static readonly ToyPoints Data = ToyData.Gabor();
    private static readonly int[] All = [.. Enumerable.Range(0, Data.Count)];

    /// <summary>How many points there are.</summary>
    public static int Count => Data.Count;

    /// <summary>The sum of squares over all points, L(φ) = Σ (f(xᵢ, φ) − yᵢ)².</summary>
    /// <param name="phi">The parameters (φ₀, φ₁).</param>
    public static double Loss(Vector<double> phi)
    {
        var sum = 0.0;
        for (var i = 0; i < Data.Count; i++)
        {
            var residual = ToyData.GaborModel(Data.X[i], phi[0], phi[1]) - Data.Y[i];
            sum += residual * residual;
        }

        return sum;
    }

    /// <summary>The gradient of <see cref="Loss"/>.</summary>
    /// <param name="phi">The parameters (φ₀, φ₁).</param>
    public static Vector<double> Gradient(Vector<double> phi) => Gradient(phi, All);

    /// <summary>
    /// The gradient of a batch's share of the loss: Σ 2(f − y)·∂f/∂φ over its points, with u = φ₀ + 0.06·φ₁·x,
    /// ∂f/∂φ₀ = (cos u − sin u · u/16)·exp(−u²/32) and ∂f/∂φ₁ = 0.06·x·∂f/∂φ₀.
    /// </summary>
    /// <param name="phi">The parameters (φ₀, φ₁).</param>
    /// <param name="batch">The numbers of its points, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such point.</exception>
    public static Vector<double> Gradient(Vector<double> phi, ReadOnlySpan<int> batch)
    {
        var (offset, frequency) = (0.0, 0.0);
        foreach (var i in batch)
        {
            var u = phi[0] + 0.06 * phi[1] * Data.X[i];
            var (sine, cosine) = Math.SinCos(u);
            var bell = Math.Exp(-u * u / 32);
            var slope = 2 * (sine * bell - Data.Y[i]) * (cosine - sine * u / 16) * bell;
            offset += slope;
            frequency += slope * 0.06 * Data.X[i];
        }

        return Vector<double>.Build.Dense([offset, frequency]);
    }
}
