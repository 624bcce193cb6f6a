namespace DeepLearning;

/// <summary>
/// Calls a function at once, and lets training wait for it: <c>progress: new Callback&lt;TrainingStep&gt;(step => board.Add(step.Step, step.Loss))</c>.
/// It may ask the network for predictions. <see cref="Progress{T}"/> calls later and from other threads, and must not touch a network that learns.
/// </summary>
/// <typeparam name="T">What is told.</typeparam>
/// <param name="report">The function.</param>
public sealed class Callback<T>(Action<T> report) : IProgress<T>
{
    /// <inheritdoc/>
    public void Report(T value) => report(value);
}
