namespace Notebooks.Completion;

/// <summary>Whether code can be run as it stands.</summary>
public enum CompletenessStatus
{
    /// <summary>It can.</summary>
    Complete,

    /// <summary>More lines are needed.</summary>
    Incomplete,

    /// <summary>It is wrong, and no further line mends it.</summary>
    Invalid,
}
