namespace Course;

/// <summary>What became of a lesson in the learner's folder.</summary>
internal enum CopyState
{
    /// <summary>It has been copied.</summary>
    New,

    /// <summary>It was there, and stays as it is.</summary>
    Kept,

    /// <summary>It was there and stays, and the lesson has changed since it was copied.</summary>
    Outdated,
}
