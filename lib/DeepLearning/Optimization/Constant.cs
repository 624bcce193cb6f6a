namespace DeepLearning;

/// <summary>A learning rate that stays.</summary>
/// <param name="Rate">The learning rate.</param>
public sealed record Constant(double Rate) : ISchedule
{
    /// <inheritdoc/>
    public double At(long step) => Rate;
}
