namespace DeepLearning;

/// <summary>
/// A cyclical learning rate: in n_s steps from η_min straight up to η_max, in n_s steps down again, and so on; a cycle has 2·n_s steps
/// (Smith, Cyclical Learning Rates for Training Neural Networks, 2017, section 3.1).
/// </summary>
/// <param name="Minimum">The rate η_min at the start and the end of a cycle.</param>
/// <param name="Maximum">The rate η_max in its middle.</param>
/// <param name="HalfCycle">The steps n_s from the one to the other.</param>
public sealed record Triangular(double Minimum, double Maximum, long HalfCycle) : ISchedule
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="HalfCycle"/> is not positive.</exception>
    public double At(long step)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(HalfCycle);
        var place = step % (2 * HalfCycle);
        var height = (double)Math.Min(place, 2 * HalfCycle - place) / HalfCycle;
        return Minimum + height * (Maximum - Minimum);
    }
}
