using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>MNIST-1D: of several models, the test error of the one that validation chooses.</summary>
internal sealed class ReportedError : Exercise<Func<double[], double[], double>>
{
    private static readonly (double[] Validation, double[] Test)[] Cases =
    [
        ([38.5, 36.1, 34.9, 37.2], [36.0, 33.8, 35.5, 36.4]),
        ([41.0, 40.5], [39.0, 42.0]),
        ([33.3, 35.1, 36.9], [36.2, 34.4, 35.0]),
    ];

    /// <inheritdoc/>
    public override string Id => "reported-error";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Two questions, two sets: which model is chosen, and how good is it?",
        "The choice may look at the validation errors only. The number that you publish comes from the test set.",
        "test[Array.IndexOf(validation, validation.Min())]",
    ];

    /// <inheritdoc/>
    protected override Func<double[], double[], double> Reference => Chosen;

    /// <inheritdoc/>
    protected override string? Check(Func<double[], double[], double> attempt)
    {
        foreach (var (validation, test) in Cases)
        {
            var (actual, expected) = (attempt([.. validation], [.. test]), Chosen(validation, test));
            if (!(Math.Abs(actual - expected) <= 1e-9))
            {
                return $"for the validation errors {Text.Numbers(validation)} and the test errors {Text.Numbers(test)} " +
                    $"expected {Text.Number(expected)}, got {Text.Number(actual)}{Reason(validation, test, actual)}";
            }
        }

        return null;
    }

    private static string Reason(double[] validation, double[] test, double actual) => Mistake(
        wrong => Math.Abs(wrong - actual) <= 1e-9,
        (test.Min(), "that is the lowest test error: the choice has looked at the test set"),
        (validation.Min(), "that is the validation error of the chosen model, and it was chosen for being low: report its test error"),
        (test[Array.IndexOf(validation, validation.Max())], "that is the model with the largest validation error"),
        (test.Average(), "that is the mean of all models: one is chosen"),
        (Array.IndexOf(validation, validation.Min()), "that is the chosen model's index: return its test error"));

    private static double Chosen(double[] validation, double[] test) => test[Array.IndexOf(validation, validation.Min())];
}
