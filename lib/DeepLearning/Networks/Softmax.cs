using System.Numerics.Tensors;

namespace DeepLearning;

/// <summary>The soft-max of one column, pᵢ = e^(sᵢ) / Σ e^(sⱼ), with the largest sⱼ subtracted first so that nothing overflows.</summary>
internal static class Softmax
{
    /// <summary>Writes the soft-max of <paramref name="s"/> to <paramref name="p"/>, which may be the same.</summary>
    /// <returns>The largest m = max s, and ln Σ e^(sⱼ − m): −ln pᵢ is that logarithm − (sᵢ − m).</returns>
    public static (double Largest, double LogSum) Apply(ReadOnlySpan<double> s, Span<double> p)
    {
        var largest = TensorPrimitives.Max(s);
        TensorPrimitives.Subtract(s, largest, p);
        TensorPrimitives.Exp<double>(p, p);
        var sum = 0.0;
        foreach (var value in p)
        {
            sum += value;
        }

        TensorPrimitives.Multiply(p, 1 / sum, p);
        return (largest, Math.Log(sum));
    }
}
