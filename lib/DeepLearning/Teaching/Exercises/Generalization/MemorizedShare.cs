using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>Double descent: of the labels that are wrong, the share that a network has learnt by heart.</summary>
internal sealed class MemorizedShare : Exercise<Func<int[], int[], int[], double>>
{
    private const double Tolerance = 1e-9;

    private static readonly (int[] Predicted, int[] Noisy, int[] Clean)[] Cases =
    [
        ([3, 1, 4, 1, 5, 9, 2, 6, 5, 3], [3, 7, 4, 1, 5, 8, 2, 0, 5, 2], [3, 1, 4, 1, 5, 9, 2, 6, 5, 3]),
        ([3, 7, 4, 1, 5, 8, 0, 0, 5, 3], [3, 7, 4, 1, 5, 8, 2, 0, 5, 2], [3, 1, 4, 1, 5, 9, 2, 6, 5, 3]),
        ([1, 2, 3, 4], [1, 2, 3, 4], [4, 3, 2, 1]),
        ([9, 2, 3, 4], [1, 2, 3, 4], [4, 3, 2, 4]),
    ];

    /// <inheritdoc/>
    public override string Id => "memorized-share";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Only the samples count whose label was changed: those where noisy and clean differ.",
        "Among them, count the predictions that equal the noisy label, and divide by how many there are.",
        "var wrong = Enumerable.Range(0, noisy.Length).Where(i => noisy[i] != clean[i]).ToList(); then wrong.Average(i => predicted[i] == noisy[i] ? 1.0 : 0).",
    ];

    /// <inheritdoc/>
    protected override Func<int[], int[], int[], double> Reference => (predicted, noisy, clean) =>
        Of(predicted, noisy, i => noisy[i] != clean[i]);

    /// <inheritdoc/>
    protected override string? Check(Func<int[], int[], int[], double> attempt)
    {
        foreach (var (predicted, noisy, clean) in Cases)
        {
            var (actual, expected) = (attempt([.. predicted], [.. noisy], [.. clean]), Reference(predicted, noisy, clean));
            if (!(Math.Abs(actual - expected) <= Tolerance))
            {
                return $"for the predictions {Digits(predicted)}, the noisy labels {Digits(noisy)} and the clean ones {Digits(clean)} " +
                    $"expected {Text.Number(expected)} (tolerance {Tolerance:0e+0}), got {Text.Number(actual)}{Reason(actual, predicted, noisy, clean)}";
            }
        }

        return null;
    }

    private static string Reason(double actual, int[] predicted, int[] noisy, int[] clean)
    {
        var changed = noisy.Zip(clean).Count(pair => pair.First != pair.Second);
        var learnt = Of(predicted, noisy, i => noisy[i] != clean[i]);
        return Mistake(
            wrong => Math.Abs(wrong - actual) <= Tolerance,
            (Of(predicted, noisy, _ => true), "that is the accuracy on all noisy labels; only those that were changed count"),
            (Of(predicted, clean, i => noisy[i] != clean[i]), "that is how many are predicted as the clean label says, seen through"),
            (learnt * changed / noisy.Length, "divide by the number of changed labels, not of all"),
            (learnt * changed, "that is a count: divide by the number of changed labels"),
            (Math.Floor(learnt), "that is a division of whole numbers: make one of them a double"),
            (1 - Of(predicted, clean, i => noisy[i] != clean[i]), "not to be seen through is not to be believed: a prediction may be a third digit"),
            (100 * learnt, "that is in percent, and a share goes from 0 to 1"));
    }

    private static double Of(int[] predicted, int[] labels, Func<int, bool> counts) =>
        Enumerable.Range(0, labels.Length).Where(counts).Average(i => predicted[i] == labels[i] ? 1.0 : 0);

    private static string Digits(int[] digits) => string.Concat(digits);
}
