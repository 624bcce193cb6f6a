using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>Where an optimizer went.</summary>
/// <param name="Points">The parameters φ before the first step and after each.</param>
/// <param name="Losses">The loss at each of these points.</param>
public sealed record OptimizationPath(IReadOnlyList<Vector<double>> Points, IReadOnlyList<double> Losses)
{
    /// <summary>How many steps were taken.</summary>
    public int Steps => Points.Count - 1;

    /// <summary>Where it ended.</summary>
    public Vector<double> End => Points[^1];

    /// <summary>The loss there.</summary>
    public double Loss => Losses[^1];

    /// <summary>The path in a line: <c>loss 0.745915 after 81 steps, at (0.021, 15.0705)</c>.</summary>
    public override string ToString() => $"loss {Text.Number(Loss)} after {Steps} steps, at {Text.Numbers(End)}";
}
