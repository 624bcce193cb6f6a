namespace DeepLearning;

/// <summary>Work in parts that any thread may do, all at the same time.</summary>
internal interface IPartedWork
{
    /// <summary>Does one part.</summary>
    void Run(int part);
}
