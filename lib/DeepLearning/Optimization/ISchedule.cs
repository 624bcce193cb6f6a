namespace DeepLearning;

/// <summary>A learning rate that changes from step to step.</summary>
public interface ISchedule
{
    /// <summary>The learning rate of a step.</summary>
    /// <param name="step">The step's number, from 0.</param>
    double At(long step);
}
