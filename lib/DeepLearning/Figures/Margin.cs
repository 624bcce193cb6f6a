namespace DeepLearning.Figures;

/// <summary>The room around the axes, in pixels.</summary>
/// <param name="L">Left.</param>
/// <param name="R">Right.</param>
/// <param name="T">Above.</param>
/// <param name="B">Below.</param>
public sealed record Margin(double L, double R, double T, double B);
