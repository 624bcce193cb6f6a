namespace DeepLearning.Exercises;

/// <summary>The loss of the lesson on line search, with a deep dip and a shallow one.</summary>
internal static class TwoDips
{
    /// <summary>Where it is smallest on [0, 1], to six digits.</summary>
    public const double Minimum = 0.380322;

    /// <summary>1 − 0.5 exp(−(φ − 0.65)² / 0.1) − 0.45 exp(−(φ − 0.35)² / 0.02).</summary>
    public static double Loss(double phi) =>
        1 - 0.5 * Math.Exp(-Math.Pow(phi - 0.65, 2) / 0.1) - 0.45 * Math.Exp(-Math.Pow(phi - 0.35, 2) / 0.02);
}
