namespace Course;

/// <summary>Notebooks that are executed in turn, so many at once.</summary>
internal static class Turns
{
    /// <summary>Does the work for each, in order; once cancelled, none is begun.</summary>
    /// <param name="all">What there is to do.</param>
    /// <param name="jobs">How many at once.</param>
    /// <param name="view">Is told when the run was cancelled.</param>
    /// <param name="work">Does one, and says whether it succeeded.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>The exit code: interrupted, or failed when one did, or good.</returns>
    public static async Task<int> TakeAsync<T>(IEnumerable<T> all, int jobs, RunView view, Func<T, Task<bool>> work, CancellationToken cancellation)
    {
        var failed = 0;
        var turns = new ParallelOptions { MaxDegreeOfParallelism = jobs };
        await Parallel.ForEachAsync(all, turns, async (one, _) =>
        {
            if (!cancellation.IsCancellationRequested && !await work(one).ConfigureAwait(false))
            {
                Interlocked.Increment(ref failed);
            }
        }).ConfigureAwait(false);

        if (cancellation.IsCancellationRequested)
        {
            view.Interrupted();
            return ExitCode.Interrupted;
        }

        return failed > 0 ? ExitCode.Failed : ExitCode.Good;
    }
}
