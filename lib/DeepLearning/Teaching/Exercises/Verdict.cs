namespace DeepLearning.Exercises;

/// <summary>How an attempt was judged.</summary>
/// <param name="Name">"correct", "incorrect" or "not attempted".</param>
/// <param name="Why">For an incorrect one, the reason.</param>
internal sealed record Verdict(string Name, string? Why)
{
    public static Verdict Correct { get; } = new("correct", null);

    public static Verdict NotAttempted { get; } = new("not attempted", null);

    /// <summary>Incorrect, with a reason that becomes a sentence: a capital in front, a full stop at its end unless it asks.</summary>
    public static Verdict Incorrect(string why) =>
        new("incorrect", char.ToUpperInvariant(why[0]) + why[1..] + (why[^1] is '.' or '?' or '!' ? "" : "."));
}
