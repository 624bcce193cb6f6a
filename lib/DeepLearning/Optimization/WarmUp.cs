namespace DeepLearning;

/// <summary>
/// A learning rate that grows to another schedule's first one, which then begins: η(t) = (t + 1)/n · η′(0) for t &lt; n, then η′(t − n)
/// (Goyal and others, Accurate, Large Minibatch SGD, 2017, section 2.2).
/// </summary>
/// <param name="Steps">The steps n that the rate grows.</param>
/// <param name="Then">The schedule η′ that follows.</param>
public sealed record WarmUp(long Steps, ISchedule Then) : ISchedule
{
    /// <inheritdoc/>
    public double At(long step) => step < Steps ? (step + 1.0) / Steps * Then.At(0) : Then.At(step - Steps);
}
