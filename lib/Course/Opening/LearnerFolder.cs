using Notebooks.Documents;

namespace Course;

/// <summary>A folder in which a learner works on copies of the lessons, as <c>my/</c>. Nothing that is there is ever written over.</summary>
/// <param name="folder">The folder.</param>
internal sealed class LearnerFolder(string folder)
{
    /// <summary>Copies every lesson that is not here, so that the links between lessons stay among the copies.</summary>
    /// <returns>What became of each lesson, by its name.</returns>
    /// <exception cref="UsageException">A copy cannot be written.</exception>
    public IReadOnlyDictionary<string, CopyState> Fill(IReadOnlyList<LessonCard> lessons)
    {
        try
        {
            return lessons.ToDictionary(lesson => lesson.Name, Fill);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Lessons cannot be copied to {CourseFolder.Shown(folder)}: {error.Message}");
        }
    }

    private CopyState Fill(LessonCard lesson)
    {
        var path = LearnersCopy.PathIn(folder, lesson);
        if (!Path.Exists(path))
        {
            LearnersCopy.Write(folder, lesson);
            return CopyState.New;
        }

        return MadeFrom(path) is { } copied && copied != LearnersCopy.Sources(LearnersCopy.Of(lesson, path)) ? CopyState.Outdated : CopyState.Kept;
    }

    private static string? MadeFrom(string copy)
    {
        try
        {
            return LearnersCopy.Sources(NotebookDocument.Read(copy));
        }
        catch (NotebookFormatException)
        {
            return null;
        }
    }
}
