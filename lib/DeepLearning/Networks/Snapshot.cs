namespace DeepLearning;

/// <summary>
/// The checkpoint of a training loop that somebody writes by hand: named arrays of numbers in a file, kept to the last bit.
/// A loop that saves its parameters, its optimizer's state, its step and its curves, and restores them before it begins, ends
/// after any interruption with the very numbers of a run in one go. The file is written aside and then renamed, with a checksum.
/// </summary>
public static class Snapshot
{
    private const string Of = "run";

    /// <summary>Writes the file.</summary>
    /// <param name="file">The file (<see cref="Lesson.Checkpoint(string)"/>); with null nothing is kept.</param>
    /// <param name="about">What the run is: its settings, its data and how much of it.</param>
    /// <param name="state">Everything that the loop needs to go on.</param>
    public static void Save(string? file, string about, IReadOnlyDictionary<string, double[]> state)
    {
        if (file is not null)
        {
            new Checkpoint(new Dictionary<string, string> { [Of] = about }, state).Write(file);
        }
    }

    /// <summary>Reads the file.</summary>
    /// <param name="file">The file, or null when nothing is kept.</param>
    /// <param name="about">What the run is, in the words in which it was saved.</param>
    /// <returns>What was saved last; null when nothing was.</returns>
    /// <exception cref="CheckpointException">The file is damaged, or of another run.</exception>
    public static IReadOnlyDictionary<string, double[]>? Load(string? file, string about) =>
        file is null ? null : Checkpoint.Find(file, new Dictionary<string, string> { [Of] = about }, [])?.Vectors;
}
