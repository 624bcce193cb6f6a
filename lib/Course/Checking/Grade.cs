namespace Course;

/// <summary>What came of one exercise of a copy.</summary>
/// <param name="Exercise">The exercise's id.</param>
/// <param name="Verdict">One of the three below.</param>
/// <param name="Why">Why it is incorrect.</param>
internal sealed record Grade(string Exercise, string Verdict, string? Why = null)
{
    /// <summary>The three verdicts.</summary>
    public const string Correct = "correct", Incorrect = "incorrect", NotAttempted = "not attempted";

    /// <summary>The verdict in one character.</summary>
    public string Sign => Verdict switch { Correct => "✓", Incorrect => "✗", _ => "○" };
}
