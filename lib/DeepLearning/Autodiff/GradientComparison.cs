using DeepLearning.Display;

namespace DeepLearning;

/// <summary>How well the gradient of a parameter agrees with centred differences, at the component where it agrees least.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Components">How many components were compared.</param>
/// <param name="RelativeError">The largest relative error |a − n| / max(ε, |a| + |n|); NaN when one is not a number or the shapes differ.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Analytic">The gradient a there.</param>
/// <param name="Numeric">The centred difference n there.</param>
/// <param name="Problem">Why nothing could be compared; null when it could.</param>
public sealed record GradientComparison(
    string Name, string Shape, int Components, double RelativeError, string Place, double Analytic, double Numeric, string? Problem = null)
{
    /// <summary>What is there, in words: <c>W: row 1, column 2 is 3, the differences say 6</c>.</summary>
    public override string ToString() =>
        (Name.Length > 0 ? $"{Name}: " : "") + (Problem ?? $"{Place} is {Text.Number(Analytic)}, the differences say {Text.Number(Numeric)}");
}
