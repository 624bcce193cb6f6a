using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace DeepLearning;

/// <summary>
/// Searches for hyper-parameters: trains once with each of several settings, as many at a time as there are cores, and shows a table
/// that fills. What comes out does not depend on which run ends first, as long as each run takes all that is random from its settings.
/// </summary>
public static class HyperparameterSearch
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Trains once with each of the settings. With a file, each run is saved as soon as it has ended, and a search that was
    /// stopped or killed goes on with what is missing.
    /// </summary>
    /// <typeparam name="TSettings">What is tried: a record of numbers, texts and enums, which are columns of the table.</typeparam>
    /// <typeparam name="TResult">What comes of it: a record of the same, and of arrays of numbers, which are saved and not shown.</typeparam>
    /// <param name="what">What is counted: <c>networks</c>.</param>
    /// <param name="settings">What to try, each once.</param>
    /// <param name="train">
    /// Trains with one of them, on a thread of its own; products of matrices take one core meanwhile.
    /// The token asks it to stop, when the cell is interrupted or another run has failed.
    /// </param>
    /// <param name="file">Where finished runs are kept (<see cref="Lesson.Checkpoint(string)"/>), or null to keep none.</param>
    /// <param name="about">What all runs share, such as the data and how much of it: a file of something else is refused.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The runs, in the order of the settings.</returns>
    /// <exception cref="ArgumentException">Two of the settings say the same of themselves.</exception>
    /// <exception cref="CheckpointException">The file is damaged, or of another search.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped; what had ended by then is saved.</exception>
    public static IReadOnlyList<SearchRun<TSettings, TResult>> Run<TSettings, TResult>(
        string what,
        IReadOnlyList<TSettings> settings,
        Func<TSettings, CancellationToken, TResult> train,
        string? file = null,
        string about = "",
        CancellationToken cancellation = default)
        where TSettings : notnull
        where TResult : notnull
    {
        var finished = new FinishedRuns<TResult>(file, about, [.. settings.Select(setting => Checkpoint.Fact(setting))]);
        var missing = new ConcurrentQueue<int>(Enumerable.Range(0, settings.Count).Where(i => !finished.Has(i)));
        using var board = new SearchBoard<TSettings, TResult>(what, settings, finished);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var workers = new Task[Math.Min(missing.Count, Environment.ProcessorCount)];
        var threads = FastMatrices.Threads;
        FastMatrices.Threads = 1;
        try
        {
            for (var i = 0; i < workers.Length; i++)
            {
                workers[i] = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }

            Wait(workers);
            cancellation.ThrowIfCancellationRequested();
        }
        finally
        {
            stop.Cancel();
            Settle(workers);
            FastMatrices.Threads = threads;
        }

        return [.. settings.Select((setting, i) => new SearchRun<TSettings, TResult>(setting, finished[i]))];

        void Work()
        {
            try
            {
                while (!stop.IsCancellationRequested && missing.TryDequeue(out var i))
                {
                    board.Begins(i);
                    finished.Add(i, train(settings[i], stop.Token));
                    board.Ended(i);
                }
            }
            catch
            {
                stop.Cancel();
                throw;
            }
        }
    }

    private static void Wait(Task[] workers)
    {
        try
        {
            Task.WaitAll(workers);
        }
        catch (ThreadInterruptedException)
        {
            throw new OperationCanceledException("The cell was interrupted.");
        }
        catch (AggregateException errors)
        {
            var first = errors.Flatten().InnerExceptions.OrderBy(error => error is OperationCanceledException).First();
            ExceptionDispatchInfo.Throw(first);
        }
    }

    /// <summary>Lets runs that were asked to stop do so, for a moment.</summary>
    private static void Settle(Task[] workers)
    {
        try
        {
            Task.WaitAll([.. workers.OfType<Task>()], Grace);
        }
        catch (Exception error) when (error is AggregateException or ThreadInterruptedException)
        {
            // What went wrong first is on its way to the caller.
        }
    }
}
