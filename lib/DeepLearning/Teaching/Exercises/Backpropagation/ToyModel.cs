namespace DeepLearning.Exercises;

/// <summary>
/// The model of the lesson on the toy model: f₀ = b₀ + w₀x, h₁ = sin f₀, f₁ = b₁ + w₁h₁, h₂ = exp f₁, f₂ = b₂ + w₂h₂, h₃ = cos f₂,
/// f₃ = b₃ + w₃h₃, with the loss (f₃ − y)² (Prince, Understanding Deep Learning, section 7.3).
/// </summary>
internal static class ToyModel
{
    /// <summary>The functions between the lines, with their derivatives.</summary>
    public static readonly IReadOnlyList<(string Name, Func<double, double> Value, Func<double, double> Slope)> Activations =
    [
        ("sin", Math.Sin, Math.Cos),
        ("exp", Math.Exp, Math.Exp),
        ("cos", Math.Cos, f => -Math.Sin(f)),
    ];

    /// <summary>Weights, biases, an input and a target.</summary>
    public sealed record Case(double[] W, double[] B, double X, double Y);

    /// <summary>Where the exercises look; the first is the case whose derivatives are published.</summary>
    public static IReadOnlyList<Case> Cases { get; } =
    [
        new([0.1, -0.4, 2.0, 3.0], [1.0, 2.0, -3.0, 0.4], 2.3, 2.0),
        new([-0.7, 0.9, 0.6, -1.5], [0.3, -0.5, 1.1, 0.2], -1.4, 0.8),
    ];

    /// <summary>The chain of the toy model.</summary>
    public static Chain Chain { get; } = new([.. Activations.Select(a => a.Value)], [.. Activations.Select(a => a.Slope)]);

    /// <summary>Of the weights, f and y: the derivatives of the loss by every f, and by every h.</summary>
    public static (double[] Df, double[] Dh) Backward(double[] w, double[] f, double y) => Chain.Backward(w, f, y);

    /// <summary>Of the derivatives by f, and h: those by the weights and by the biases.</summary>
    public static (double[] Dw, double[] Db) ParameterGradients(double[] df, double[] h) => ([.. df.Zip(h, (d, value) => d * value)], [.. df]);
}
