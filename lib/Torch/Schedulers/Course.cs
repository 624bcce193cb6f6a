using static TorchSharp.torch.optim.lr_scheduler.impl;

namespace TorchSharp;

/// <summary>How high a one-cycle schedule goes.</summary>
internal sealed record Heights(double Highest, double Divisor, double FinalDivisor, (double Low, double High)? Momentum)
{
    /// <summary>The first rate.</summary>
    public double First => Highest / Divisor;

    /// <summary>The last rate.</summary>
    public double Last => First / FinalDivisor;
}

/// <summary>When a one-cycle schedule rises and falls.</summary>
internal sealed record Course(int Steps, double Rise, bool ThreePhases, OneCycleLR.AnnealStrategy Strategy)
{
    /// <summary>The value at a step: from the first to the turn, with three phases back to <paramref name="back"/>, and to the last.</summary>
    public double At(int step, double first, double turn, double back, double last)
    {
        var top = (Rise * Steps) - 1;
        var end = Steps - 1.0;
        if (step <= top)
        {
            return top > 0 ? Between(first, turn, step / top) : turn;
        }

        if (!ThreePhases)
        {
            return Between(turn, last, (step - top) / (end - top));
        }

        var low = 2 * top;
        return step <= low ? Between(turn, back, (step - top) / (low - top)) : Between(back, last, (step - low) / (end - low));
    }

    private double Between(double from, double to, double part) => Strategy == OneCycleLR.AnnealStrategy.Linear
        ? from + ((to - from) * part)
        : to + ((from - to) * (1 + Math.Cos(Math.PI * part)) / 2);
}
