namespace DeepLearning;

/// <summary>
/// A learning rate that falls along half a cosine: η(t) = η_min + (η_max − η_min) · (1 + cos(πt/T)) / 2, and stays at η_min from step T on
/// (Loshchilov and Hutter, SGDR: Stochastic Gradient Descent with Warm Restarts, 2017, equation 5).
/// </summary>
/// <param name="Maximum">The rate η_max of step 0.</param>
/// <param name="Steps">The steps T until it has fallen.</param>
/// <param name="Minimum">The rate η_min from then on.</param>
public sealed record Cosine(double Maximum, long Steps, double Minimum = 0) : ISchedule
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Steps"/> is not positive.</exception>
    public double At(long step)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Steps);
        return step >= Steps ? Minimum : Minimum + (Maximum - Minimum) * (1 + Math.Cos(Math.PI * step / Steps)) / 2;
    }
}
