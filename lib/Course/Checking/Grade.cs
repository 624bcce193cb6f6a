namespace Course;

/// <summary>What came of one exercise of a copy.</summary>
/// <param name="Exercise">The exercise's id.</param>
/// <param name="Verdict">One of those below.</param>
/// <param name="Why">Why it is incorrect.</param>
internal sealed record Grade(string Exercise, string Verdict, string? Why = null)
{
    /// <summary>The verdicts of a check.</summary>
    public const string Correct = "correct", Incorrect = "incorrect", NotAttempted = "not attempted";

    /// <summary>The verdict where the run ended before the check for a reason that is not the copy's; the report says which.</summary>
    public const string NotGraded = "not graded";

    /// <summary>The verdict in one character.</summary>
    public string Sign => Verdict switch { Correct => "✓", Incorrect => "✗", NotGraded => "?", _ => "○" };
}
