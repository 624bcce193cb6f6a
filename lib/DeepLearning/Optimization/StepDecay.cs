namespace DeepLearning;

/// <summary>A learning rate that is multiplied by a factor again and again: η(t) = η₀ · factor^⌊t / every⌋.</summary>
/// <param name="Initial">The first rate η₀.</param>
/// <param name="Factor">What the rate is multiplied by: 0.1, 0.5.</param>
/// <param name="Every">After how many steps.</param>
public sealed record StepDecay(double Initial, double Factor, long Every) : ISchedule
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Every"/> is not positive.</exception>
    public double At(long step)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Every);
        return Initial * Math.Pow(Factor, step / Every);
    }
}
