namespace DeepLearning;

/// <summary>
/// Progress bars for loops: <c>foreach (var epoch in Progress.Over(Enumerable.Range(0, 50), "epochs"))</c>;
/// and what tells several of the progress of a library's loop.
/// </summary>
public static class Progress
{
    /// <summary>The same items, with a <see cref="ProgressBar"/> that moves with the loop over them.</summary>
    /// <param name="items">What the loop goes over.</param>
    /// <param name="what">What is counted.</param>
    /// <param name="total">How many there are, or none to ask the sequence, as far as it knows without being run.</param>
    /// <param name="clock">The clock, or none for the system's.</param>
    public static IEnumerable<T> Over<T>(IEnumerable<T> items, string what = "items", long? total = null, TimeProvider? clock = null)
    {
        using var bar = new ProgressBar(what, total ?? (items.TryGetNonEnumeratedCount(out var count) ? count : null), clock);
        var done = 0L;
        foreach (var item in items)
        {
            yield return item;
            bar.Report(++done);
        }
    }

    /// <summary>
    /// Tells each of these, at once and in turn, on the thread that reports (<see cref="System.Progress{T}"/> tells later, on other
    /// threads, in any order, and must not touch a network that learns): <c>Progress.To&lt;TrainingStep&gt;(board.Report, step =&gt; bar.Report(step.Step + 1))</c>.
    /// </summary>
    /// <param name="receivers">What is called with each report.</param>
    public static IProgress<T> To<T>(params Action<T>[] receivers) => new Direct<T>(receivers);

    private sealed class Direct<T>(Action<T>[] receivers) : IProgress<T>
    {
        public void Report(T value) => Array.ForEach(receivers, receive => receive(value));
    }
}
