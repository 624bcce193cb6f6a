using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// Compares gradients with centred differences, n = (L(φ + hᵢeᵢ) − L(φ − hᵢeᵢ)) / 2hᵢ for component i. Their own error is of order h²
/// from the truncation and ε/h from the rounding to ε = 1.1e-16; both are balanced where h ≈ ∛ε ≈ 5e-6
/// (Nocedal and Wright, Numerical Optimization, section 8.1).
/// </summary>
public static class GradientCheck
{
    /// <summary>The gradient of a function by centred differences with steps hᵢ = h · max(1, |φᵢ|).</summary>
    /// <param name="function">The function L.</param>
    /// <param name="at">The point φ.</param>
    /// <param name="step">The step h.</param>
    /// <returns>The gradient, as long as φ.</returns>
    public static Vector<double> Numeric(Func<Vector<double>, double> function, Vector<double> at, double step = 1e-5)
    {
        var values = at.ToArray();
        return Vector<double>.Build.Dense(at.Count, i => Difference(() => function(Vector<double>.Build.DenseOfArray(values)), values, i, step));
    }

    /// <summary>Compares the gradient of a function with centred differences.</summary>
    /// <param name="function">The function L.</param>
    /// <param name="gradient">Its gradient at that point.</param>
    /// <param name="at">The point φ.</param>
    /// <param name="settings">Tolerance and steps, or none for those that the settings begin with.</param>
    public static GradientReport Compare(
        Func<Vector<double>, double> function, Vector<double> gradient, Vector<double> at, GradientCheckSettings? settings = null)
    {
        var values = Vector<double>.Build.DenseOfVector(at);
        return Compare(() => function(values.Clone()), [("", values, gradient)], settings);
    }

    /// <summary>
    /// Compares the gradients of named parameters with centred differences. Each component that is compared is moved in place, the loss is
    /// evaluated on both sides, and the component is put back.
    /// </summary>
    /// <param name="loss">The loss, which reads the parameters where they lie.</param>
    /// <param name="parameters">
    /// The parameters and their gradients: <c>[("W", W, dW), ("b", b, db)]</c>, or <c>ParameterGradient.Of(network.Parameters)</c>.
    /// </param>
    /// <param name="settings">Tolerance and steps, or none for those that the settings begin with.</param>
    /// <param name="progress">Is told how many parameters were compared.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static GradientReport Compare(
        Func<double> loss,
        IReadOnlyList<ParameterGradient> parameters,
        GradientCheckSettings? settings = null,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default)
    {
        settings ??= new();
        var comparisons = new List<GradientComparison>();
        foreach (var parameter in parameters)
        {
            comparisons.Add(Compare(loss, parameter, comparisons.Count, settings, cancellation));
            progress?.Report(comparisons.Count);
        }

        return new(comparisons, settings.Tolerance);
    }

    private static GradientComparison Compare(
        Func<double> loss, ParameterGradient parameter, int stream, GradientCheckSettings settings, CancellationToken cancellation)
    {
        var nothing = new GradientComparison(parameter.Name, parameter.Shape, 0, 0, "", 0, 0, parameter.Problem);
        if (parameter.Problem is not null)
        {
            return nothing with { RelativeError = double.NaN };
        }

        var indices = Sample(parameter.Values.Length, settings, stream);
        return indices.Select(index =>
        {
            cancellation.ThrowIfCancellationRequested();
            var (a, n) = (parameter.Gradient[index], Difference(loss, parameter.Values, index, settings.Step));
            var error = Math.Abs(a - n) / Math.Max(settings.LeastDenominator, Math.Abs(a) + Math.Abs(n));
            return nothing with { Components = indices.Length, RelativeError = error, Place = parameter.Place(index), Analytic = a, Numeric = n };
        }).MaxBy(component => double.IsNaN(component.RelativeError) ? double.PositiveInfinity : component.RelativeError) ?? nothing;
    }

    private static int[] Sample(int count, GradientCheckSettings settings, int stream)
    {
        var indices = Enumerable.Range(0, count).ToArray();
        if (settings.Components >= count)
        {
            return indices;
        }

        new Xoshiro(settings.Seed, stream).Shuffle(indices);
        return indices[..settings.Components];
    }

    private static double Difference(Func<double> loss, Memory<double> values, int index, double relativeStep)
    {
        var value = values.Span[index];
        var step = relativeStep * Math.Max(1, Math.Abs(value));
        try
        {
            values.Span[index] = value + step;
            var plus = loss();
            values.Span[index] = value - step;
            return (plus - loss()) / (2 * step);
        }
        finally
        {
            values.Span[index] = value;
        }
    }
}
