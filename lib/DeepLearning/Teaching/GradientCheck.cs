using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// Compares gradients with centred differences, (f(φ + hᵢeᵢ) − f(φ − hᵢeᵢ)) / 2hᵢ for component i. Their own error is of order h²
/// from the truncation and ε/h from the rounding to ε = 1.1e-16; both are balanced where h ≈ ∛ε ≈ 5e-6
/// (Nocedal and Wright, Numerical Optimization, section 8.1).
/// </summary>
internal static class GradientCheck
{
    /// <summary>The least denominator of a relative error, so that a component that is 0 both ways has the error 0.</summary>
    private const double LeastDenominator = 1e-8;

    /// <summary>The gradient of a function by centred differences with steps hᵢ = 1e-5 · max(1, |φᵢ|); as long as φ.</summary>
    public static Vector<double> Numeric(Func<Vector<double>, double> function, Vector<double> at) => Vector<double>.Build.Dense(at.Count, i =>
    {
        var step = 1e-5 * Math.Max(1, Math.Abs(at[i]));
        var (plus, minus) = (at.Clone(), at.Clone());
        plus[i] += step;
        minus[i] -= step;
        return (function(plus) - function(minus)) / (2 * step);
    });

    /// <summary>
    /// Null when |a − n| / max(1e-8, |a| + |n|) ≤ tolerance for every component a of the gradient and n of the differences, otherwise why not.
    /// </summary>
    /// <param name="function">The function f.</param>
    /// <param name="gradient">Its gradient at that point.</param>
    /// <param name="at">The point φ.</param>
    /// <param name="tolerance">The largest relative error that is allowed.</param>
    /// <param name="worst">The largest relative error; NaN when a component is not a number or the lengths differ.</param>
    public static string? Compare(
        Func<Vector<double>, double> function, Vector<double> gradient, Vector<double> at, double tolerance, out double worst)
    {
        worst = double.NaN;
        if (gradient.Count != at.Count)
        {
            return $"the gradient has {gradient.Count} components, expected {at.Count}";
        }

        var numeric = Numeric(function, at);
        var errors = gradient.Zip(numeric, (a, n) => Math.Abs(a - n) / Math.Max(LeastDenominator, Math.Abs(a) + Math.Abs(n))).ToArray();
        var index = Array.FindIndex(errors, double.IsNaN) is >= 0 and var nan ? nan : Array.IndexOf(errors, errors.Max());
        worst = errors[index];
        return worst <= tolerance
            ? null
            : $"component {index} is {Text.Number(gradient[index])}, the differences say {Text.Number(numeric[index])}";
    }
}
