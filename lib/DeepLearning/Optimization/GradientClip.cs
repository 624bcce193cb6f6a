using System.Numerics.Tensors;

namespace DeepLearning;

/// <summary>Keeps gradients from being too large for a step. What is not a number stays so.</summary>
public static class GradientClip
{
    /// <summary>Moves each component into [−limit, limit], in place.</summary>
    /// <param name="gradient">The gradient.</param>
    /// <param name="limit">The largest absolute value that a component keeps.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative or not a number.</exception>
    public static void ByValue(Span<double> gradient, double limit)
    {
        CheckLimit(limit);
        TensorPrimitives.Clamp(gradient, -limit, limit, gradient);
    }

    /// <summary>
    /// Scales a gradient down to a norm, in place: g ← g · limit/‖g‖ when ‖g‖ &gt; limit
    /// (Pascanu, Mikolov and Bengio, On the difficulty of training recurrent neural networks, 2013, Algorithm 1).
    /// A gradient that has no norm, because of a NaN, becomes NaN.
    /// </summary>
    /// <param name="gradient">The gradient g.</param>
    /// <param name="limit">The largest Euclidean norm that it keeps.</param>
    /// <returns>The norm ‖g‖ that it had.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative or not a number.</exception>
    public static double ByNorm(Span<double> gradient, double limit)
    {
        CheckLimit(limit);
        var unit = Unit(Peak(gradient));
        var root = Math.Sqrt(Squares(gradient, unit));
        if (!(unit * root <= limit))
        {
            Scale(gradient, unit, limit / root);
        }

        return unit * root;
    }

    /// <summary>Scales the gradients of several parameters down to one norm over all of them, in place.</summary>
    /// <inheritdoc cref="ByNorm(Span{double}, double)"/>
    /// <param name="gradients">The gradients, which together are g.</param>
    /// <param name="limit">The largest Euclidean norm that they keep together.</param>
    public static double ByNorm(IReadOnlyList<double[]> gradients, double limit)
    {
        CheckLimit(limit);
        var (peak, squares) = (0.0, 0.0);
        for (var i = 0; i < gradients.Count; i++)
        {
            peak = Math.Max(peak, Peak(gradients[i]));
        }

        var unit = Unit(peak);
        for (var i = 0; i < gradients.Count; i++)
        {
            squares += Squares(gradients[i], unit);
        }

        var root = Math.Sqrt(squares);
        for (var i = 0; i < gradients.Count && !(unit * root <= limit); i++)
        {
            Scale(gradients[i], unit, limit / root);
        }

        return unit * root;
    }

    private static double Peak(ReadOnlySpan<double> values) => values.IsEmpty ? 0 : Math.Abs(TensorPrimitives.MaxMagnitude(values));

    /// <summary>What the values are measured in, so that their squares neither overflow nor vanish.</summary>
    private static double Unit(double peak) => peak is 0 or (> 1e-100 and < 1e100) ? 1 : peak;

    private static double Squares(ReadOnlySpan<double> values, double unit)
    {
        if (unit == 1 || !double.IsFinite(unit))
        {
            return unit == 1 ? DeepLearning.Squares.Sum(values) : 1;
        }

        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value / unit * (value / unit);
        }

        return sum;
    }

    private static void Scale(Span<double> values, double unit, double factor)
    {
        if (unit != 1)
        {
            TensorPrimitives.Divide(values, unit, values);
        }

        TensorPrimitives.Multiply(values, factor, values);
    }

    private static void CheckLimit(double limit)
    {
        if (!(limit >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "The limit of a gradient is a number, at least 0.");
        }
    }
}
