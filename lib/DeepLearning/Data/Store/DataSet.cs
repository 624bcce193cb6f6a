namespace DeepLearning;

/// <summary>A data set of the catalogue.</summary>
public sealed record DataSet
{
    /// <summary>What the course calls it, and its folder: <c>fashion-mnist</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What its authors call it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public required string Task { get; init; }

    /// <summary>The licence, in short.</summary>
    public required string Licence { get; init; }

    /// <summary>What to cite.</summary>
    public required string Citation { get; init; }

    /// <summary>The page of its authors, or what is left of it.</summary>
    public required string Page { get; init; }

    /// <summary>Its files.</summary>
    public required IReadOnlyList<DataFile> Files { get; init; }

    /// <summary>The archive that holds those files that have an <see cref="DataFile.Entry"/>, a gzipped tar.</summary>
    public DataFile? Archive { get; init; }

    /// <summary>How many bytes its files have.</summary>
    public long Bytes => Files.Sum(file => file.Bytes);

    /// <summary>The file of that name.</summary>
    /// <param name="name">The name in the catalogue, with <c>.gz</c> where it has that.</param>
    /// <exception cref="DataException">There is none.</exception>
    public DataFile this[string name] => Files.FirstOrDefault(file => file.Name == name) ??
        throw new DataException($"{Id} has no file '{name}'. It has: {string.Join(", ", Files.Select(file => file.Name))}.");
}
