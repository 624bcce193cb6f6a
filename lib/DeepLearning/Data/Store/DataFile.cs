namespace DeepLearning;

/// <summary>A file of a data set as its source gives it.</summary>
public sealed record DataFile : Fingerprint
{
    /// <summary>The file's name, without a folder.</summary>
    public required string Name { get; init; }

    /// <summary>Addresses that give this file, byte for byte, the first to be asked first.</summary>
    public IReadOnlyList<string> Mirrors { get; init; } = [];

    /// <summary>The file's path in the data set's archive, when it lies in one.</summary>
    public string? Entry { get; init; }

    /// <summary>For a gzipped file, what it unpacks to: a copy packed anew, or not at all, is as good.</summary>
    public Fingerprint? Content { get; init; }

    /// <summary>The file of the same data set that this one was made from; what only repeats another is not downloaded.</summary>
    public string? MadeFrom { get; init; }
}
