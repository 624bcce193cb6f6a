namespace DeepLearning.Exercises;

/// <summary>A loss that counts how often it is evaluated and stops an attempt that does not end.</summary>
internal sealed class Counted(Func<double, double> loss, int limit = 10_000)
{
    /// <summary>How often the loss was evaluated.</summary>
    public int Evaluations { get; private set; }

    /// <summary>The loss at φ.</summary>
    public double Loss(double phi) => ++Evaluations > limit ? throw new TooManyEvaluationsException(limit) : loss(phi);
}
