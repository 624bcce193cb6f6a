namespace DeepLearning;

/// <summary>How much work a lesson does: enough to prove that it runs, what a reader waits for, or what is published.</summary>
public enum Profile
{
    /// <summary>Everything runs, and every assertion that needs no long training holds.</summary>
    Smoke,

    /// <summary>What a reader runs: at most three minutes a lesson.</summary>
    Lesson,

    /// <summary>The published figures: hours are allowed.</summary>
    Full,
}
