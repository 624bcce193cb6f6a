using System.Globalization;

namespace DeepLearning;

/// <summary>What a model needs to go on: facts that must fit the model that loads it, and named vectors.</summary>
internal sealed record Checkpoint(IReadOnlyDictionary<string, string> Facts, IReadOnlyDictionary<string, double[]> Vectors)
{
    /// <summary>A vector by its name.</summary>
    public double[] this[string name] => Vectors[name];

    /// <summary>What a value says of itself, alike in every culture: records write their numbers as the current one does.</summary>
    public static string Fact(object value)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return $"{value}";
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    /// <summary>
    /// Reads a file, if it is there, for a model that has these facts, and vectors of these lengths (null for any): all of it, or nothing.
    /// What killed writers left beside it is deleted.
    /// </summary>
    /// <exception cref="CheckpointException">The file is damaged, or of something else.</exception>
    public static Checkpoint? Find(string path, IReadOnlyDictionary<string, string> facts, IEnumerable<(string Name, int? Length)> vectors)
    {
        CheckpointFile.DeleteLeftovers(path);
        if (!File.Exists(path))
        {
            return null;
        }

        var checkpoint = CheckpointFile.Read(path);
        foreach (var (name, expected) in facts)
        {
            if (checkpoint.Facts.GetValueOrDefault(name) is var found && found != expected)
            {
                throw CheckpointFile.Unusable(path, $"its {name} is '{found ?? "not said"}', here it is '{expected}'");
            }
        }

        foreach (var (name, length) in vectors)
        {
            if (checkpoint.Vectors.GetValueOrDefault(name)?.Length is var found && (found is null || found != (length ?? found)))
            {
                throw CheckpointFile.Unusable(path, $"'{name}' has {found ?? 0} numbers, here it has {length ?? 0}");
            }
        }

        return checkpoint;
    }

    /// <summary>Writes a file aside, then puts it in its place.</summary>
    public void Write(string path) => CheckpointFile.Write(path, this);
}
