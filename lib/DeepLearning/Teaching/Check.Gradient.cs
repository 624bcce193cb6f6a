using System.Text.Json.Nodes;
using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

public static partial class Check
{
    /// <summary>
    /// Checks each component a of a gradient against the centred difference n = (f(φ + hᵢeᵢ) − f(φ − hᵢeᵢ)) / 2hᵢ
    /// with hᵢ = 1e-5 · max(1, |φᵢ|): the relative error |a − n| / max(1e-8, |a| + |n|) ≤ tolerance
    /// (Nocedal and Wright, Numerical Optimization, section 8.1).
    /// </summary>
    /// <param name="name">What the gradient is.</param>
    /// <param name="function">The function f.</param>
    /// <param name="gradient">Its gradient, as long as φ.</param>
    /// <param name="at">The point φ.</param>
    /// <param name="tolerance">The largest relative error that is allowed.</param>
    /// <exception cref="ClaimFailedException">A component is off by more, or the gradient has another length.</exception>
    public static void Gradient(
        string name,
        Func<Vector<double>, double> function,
        Func<Vector<double>, Vector<double>> gradient,
        Vector<double> at,
        double tolerance = 1e-6) => Gradient(name, "gradient", GradientCheck.Compare(function, gradient(at), at, new(tolerance)));

    /// <summary>Checks the gradients of named parameters against centred differences, as <see cref="GradientCheck"/> does.</summary>
    /// <param name="name">What the gradients are.</param>
    /// <param name="loss">The loss, which reads the parameters where they lie.</param>
    /// <param name="parameters">
    /// The parameters and their gradients: <c>[("W", W, dW), ("b", b, db)]</c>, or <c>ParameterGradient.Of(network.Parameters)</c>.
    /// </param>
    /// <param name="settings">Tolerance and steps, or none for those that the settings begin with.</param>
    /// <returns>How well each parameter's gradient agrees.</returns>
    /// <exception cref="ClaimFailedException">A component is off by more than the tolerance, or a gradient has another shape.</exception>
    public static GradientReport Gradient(
        string name, Func<double> loss, IReadOnlyList<ParameterGradient> parameters, GradientCheckSettings? settings = null) =>
        Gradient(name, $"gradients of {parameters.Count} parameters", GradientCheck.Compare(loss, parameters, settings));

    private static GradientReport Gradient(string name, string what, GradientReport report)
    {
        var (worst, tolerance) = (report.RelativeError, report.Tolerance);
        var text = $"{name}: {what} against centred differences, worst relative error {worst:0.0e+0}, tolerance {tolerance:0.0e+0}";
        Assertion.Settle("check", text, report.Why, name, new JsonObject { ["value"] = Text.Json(worst), ["high"] = tolerance });
        return report;
    }
}
