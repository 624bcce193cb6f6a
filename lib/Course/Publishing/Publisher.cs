using Notebooks.Documents;
using Notebooks.Running;

namespace Course;

/// <summary>Executes a lesson and writes its outputs, still pictures included, back into its notebook.</summary>
internal static class Publisher
{
    /// <summary>The largest notebook that is kept.</summary>
    public const int MostBytes = 2_000_000;

    /// <summary>Executes the lesson, as long as it takes.</summary>
    public static Task<RunReport> RunAsync(
        LessonCard lesson, string profile, CheckpointFolder checkpoints, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var options = new RunOptions
        {
            CellTimeout = Timeout.InfiniteTimeSpan,
            Environment = new Dictionary<string, string> { ["COURSE_PROFILE"] = profile },
        };
        return NotebookRunner.RunAsync(lesson.Document, Path.GetDirectoryName(lesson.Source)!, checkpoints.For(options), progress, cancellation);
    }

    /// <summary>Writes what a run that succeeded showed into the lesson's notebook. Nothing in it depends on when it was run or how long it took.</summary>
    /// <returns>The notebook as it is now.</returns>
    /// <exception cref="IOException">The notebook was changed in the meantime, would be too large, or could not be written; it is as it was.</exception>
    public static async Task<NotebookDocument> WriteAsync(LessonCard lesson, RunReport report, string profile, CancellationToken cancellation)
    {
        var notebook = report.Document;
        notebook.Metadata.Remove("run");
        await Stills.AddAsync(notebook, cancellation).ConfigureAwait(false);
        new Publication(profile, SourceHash.OfCode(lesson.Document)).Write(notebook);
        var bytes = notebook.ToBytes();
        if (bytes.Length > MostBytes)
        {
            throw new IOException($"with its outputs it has {bytes.Length:N0} bytes, more than {MostBytes:N0}; most are in {Largest(notebook)}. Nothing was written.");
        }

        if (SourceHash.OfAll(NotebookDocument.Read(lesson.Source)) != SourceHash.OfAll(lesson.Document))
        {
            throw new IOException("it was changed while it ran, so nothing was written. Publish it again.");
        }

        AtomicFile.Write(lesson.Source, bytes);
        return notebook;
    }

    private static string Largest(NotebookDocument notebook) => string.Join(", ", notebook.Cells
        .Select(cell => (cell.Id, Bytes: cell.Outputs.OfType<ValueOutput>().Sum(output => output.Data.Forms.Sum(form => form.Value.ToJsonString().Length))))
        .OrderByDescending(cell => cell.Bytes).Take(3).Select(cell => $"{cell.Id} ({cell.Bytes:N0})"));
}
