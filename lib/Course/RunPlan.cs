using Notebooks.Documents;
using Notebooks.Html;

namespace Course;

/// <summary>One notebook of a run, and the files that it becomes.</summary>
/// <param name="Source">The notebook's path.</param>
/// <param name="Document">What was read from it.</param>
/// <param name="Title">What the run calls it: its path below <c>notebooks/</c> without the ending.</param>
/// <param name="Output">The executed notebook's path.</param>
internal sealed record RunPlan(string Source, NotebookDocument Document, string Title, string Output)
{
    /// <summary>The page's path.</summary>
    public string Page => Path.ChangeExtension(Output, ".html");

    /// <summary>Reads the notebooks and looks whether their results can be written, before anything is run.</summary>
    /// <exception cref="UsageException">A notebook cannot be read, or a result has no place to go.</exception>
    public static IReadOnlyList<RunPlan> Make(IReadOnlyList<string> notebooks, string folder, IReadOnlyDictionary<string, string> parameters)
    {
        var plans = notebooks.Select(path => Make(path, folder)).ToList();
        if (plans.GroupBy(plan => plan.Output).FirstOrDefault(same => same.Count() > 1) is { } clash)
        {
            var sources = string.Join(" and ", clash.Select(plan => CourseFolder.Shown(plan.Source)));
            throw new UsageException($"{sources} would both become {CourseFolder.Shown(clash.Key)}. Run them one at a time, with different --out folders.");
        }

        foreach (var plan in plans)
        {
            plan.CheckParameters(parameters);
            plan.CheckResults();
        }

        plans.ForEach(plan => plan.MakeFolder());
        return plans;
    }

    private static RunPlan Make(string path, string folder)
    {
        var below = new[] { CourseFolder.Notebooks, Environment.CurrentDirectory }
            .Select(root => Path.GetRelativePath(root, path))
            .FirstOrDefault(relative => !relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative));
        var name = below ?? Path.GetFileName(path);
        try
        {
            return new(path, NotebookDocument.Read(path), Path.ChangeExtension(name, null), Path.GetFullPath(Path.Combine(folder, name)));
        }
        catch (NotebookFormatException error)
        {
            throw new UsageException(error.Message);
        }
    }

    private void CheckParameters(IReadOnlyDictionary<string, string> parameters)
    {
        try
        {
            new ParametersCell(Document.Clone()).Apply(parameters);
        }
        catch (ParameterException error)
        {
            throw new UsageException(error.Message);
        }
    }

    private void CheckResults()
    {
        if (RealPath.Of(Output) == RealPath.Of(Source))
        {
            throw new UsageException($"{CourseFolder.Shown(Source)} would be overwritten by its own result. Choose another --out folder.");
        }

        CheckResult(Output, IsResult);
        CheckResult(Page, IsPage);
    }

    private static void CheckResult(string path, Func<string, bool> isResult)
    {
        if (Directory.Exists(path) || File.Exists(path) && !isResult(path))
        {
            throw new UsageException(
                $"{CourseFolder.Shown(path)} exists and is not the result of a run, so it is not overwritten. Choose another --out folder, or move it away.");
        }
    }

    private void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Output)!);
            var probe = $"{Output}.{Guid.NewGuid():N}.tmp";
            new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var folder = CourseFolder.Shown(Path.GetDirectoryName(Output)!);
            throw new UsageException($"Nothing can be written to {folder}: {error.Message} Choose another folder with --out, or make this one writable.");
        }
    }

    private static bool IsResult(string path)
    {
        try
        {
            return NotebookDocument.Read(path).Metadata.ContainsKey("run");
        }
        catch (NotebookFormatException)
        {
            return false;
        }
    }

    private static bool IsPage(string path)
    {
        try
        {
            return NotebookPage.IsPage(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
