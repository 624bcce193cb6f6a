using Notebooks.Documents;
using Notebooks.Running;

namespace Course;

/// <summary>
/// Where the long trainings of a lesson's full run keep their state, so that a run which was stopped goes on there. Code or parameters
/// that were changed begin in another folder, because what was trained before is not their result.
/// </summary>
/// <param name="Path">The folder.</param>
internal sealed record CheckpointFolder(string Path)
{
    // By which lessons are told, and by which somebody may name a folder that is kept.
    private const string Variable = "COURSE_CHECKPOINTS";

    private const int Shown = 12;

    private bool IsKept { get; init; }

    /// <summary>Makes the folder of a notebook.</summary>
    /// <param name="title">What the course calls it.</param>
    /// <param name="notebook">Its code.</param>
    /// <param name="profile">The profile in which it runs.</param>
    /// <param name="parameters">The parameters that are set for it.</param>
    public static CheckpointFolder Make(string title, NotebookDocument notebook, string profile, IReadOnlyDictionary<string, string> parameters)
    {
        var name = System.IO.Path.Combine(title.Split('/', '\\'));
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
        {
            return new(Directory.CreateDirectory(System.IO.Path.Combine(given, name)).FullName) { IsKept = true };
        }

        var copy = notebook.Clone();
        new ParametersCell(copy).Apply(parameters);
        var run = $"{profile}-{SourceHash.OfCode(copy)[..Shown]}";
        return new(Directory.CreateDirectory(System.IO.Path.Combine(CourseFolder.Root, "out", "checkpoints", name, run)).FullName);
    }

    /// <summary>The options of a run that is told of the folder.</summary>
    public RunOptions For(RunOptions options) =>
        options with { Environment = new Dictionary<string, string>(options.Environment) { [Variable] = Path } };

    /// <summary>Deletes the folder of a run whose result has been written.</summary>
    public void Finish()
    {
        if (!IsKept && Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
