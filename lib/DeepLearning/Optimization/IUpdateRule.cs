using System.Numerics;

namespace DeepLearning;

/// <summary>An optimizer's formula, for a few parameters at a time.</summary>
internal interface IUpdateRule
{
    /// <summary>How many numbers are remembered of each parameter: 0, 1 or 2.</summary>
    static abstract int Remembered { get; }

    /// <summary>The new parameters, from the old ones, their gradient, and what is remembered of them.</summary>
    Vector<double> Next(Vector<double> parameter, Vector<double> gradient, ref Vector<double> first, ref Vector<double> second);
}
