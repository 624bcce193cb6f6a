namespace DeepLearning;

/// <summary>Points of a curve to fit: pairs of x and y.</summary>
/// <param name="X">The places.</param>
/// <param name="Y">What was measured there.</param>
public sealed record ToyPoints(double[] X, double[] Y)
{
    /// <summary>How many points there are.</summary>
    public int Count => X.Length;
}
