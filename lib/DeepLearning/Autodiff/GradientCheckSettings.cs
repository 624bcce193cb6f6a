namespace DeepLearning;

/// <summary>How gradients are compared with centred differences.</summary>
/// <param name="Tolerance">The largest relative error |a − n| / max(ε, |a| + |n|) that is allowed.</param>
/// <param name="Step">The step h: component φᵢ is moved by h · max(1, |φᵢ|) to both sides.</param>
/// <param name="LeastDenominator">
/// The least denominator ε: a component that is 0 both ways has the error 0, and one that is far smaller than ε is not held to more
/// than the differences' own error of about 1e-16·L/h.
/// </param>
/// <param name="Components">The most components that are compared of each parameter; of more, a sample.</param>
/// <param name="Seed">The seed of the sample.</param>
public sealed record GradientCheckSettings(
    double Tolerance = 1e-6, double Step = 1e-5, double LeastDenominator = 1e-8, int Components = int.MaxValue, int Seed = 1);
