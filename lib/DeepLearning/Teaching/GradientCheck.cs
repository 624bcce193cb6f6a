using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>Compares gradients with centred differences.</summary>
internal static class GradientCheck
{
    private const double Epsilon = 1e-8;

    /// <summary>The gradient by centred differences, with a step of 1e-5 · max(1, |φᵢ|).</summary>
    public static Vector<double> Numeric(Func<Vector<double>, double> function, Vector<double> at) => Vector<double>.Build.Dense(at.Count, i =>
    {
        var step = 1e-5 * Math.Max(1, Math.Abs(at[i]));
        var (plus, minus) = (at.Clone(), at.Clone());
        plus[i] += step;
        minus[i] -= step;
        return (function(plus) - function(minus)) / (2 * step);
    });

    /// <summary>Null when every component agrees, otherwise which one is worst.</summary>
    public static string? Compare(
        Func<Vector<double>, double> function, Vector<double> gradient, Vector<double> at, double tolerance, out double worst)
    {
        worst = double.NaN;
        if (gradient.Count != at.Count)
        {
            return $"the gradient has {gradient.Count} components, expected {at.Count}";
        }

        var numeric = Numeric(function, at);
        var errors = gradient.Zip(numeric, (a, n) => Math.Abs(a - n) / Math.Max(Epsilon, Math.Abs(a) + Math.Abs(n))).ToArray();
        var index = Array.FindIndex(errors, double.IsNaN) is >= 0 and var nan ? nan : Array.IndexOf(errors, errors.Max());
        worst = errors[index];
        return worst <= tolerance
            ? null
            : $"component {index} is {Text.Number(gradient[index])}, the differences say {Text.Number(numeric[index])}";
    }
}
