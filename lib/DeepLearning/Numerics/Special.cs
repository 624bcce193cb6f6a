namespace DeepLearning;

/// <summary>Special functions. (MathNet has more; its log-gamma errs in the fourth digit for subnormal numbers and knows no negative ones.)</summary>
public static class Special
{
    // B_2k / (2k (2k − 1)) for k = 1 … 8 with the Bernoulli numbers B_2k: what follows is below 10⁻¹⁶ from x = 8 on.
    private static readonly double[] Stirling =
        [1 / 12.0, -1 / 360.0, 1 / 1260.0, -1 / 1680.0, 1 / 1188.0, -691 / 360360.0, 1 / 156.0, -3617 / 122400.0];

    /// <summary>
    /// ln |Γ(x)|: +∞ at 0 and the negative whole numbers. From 8 on by Stirling's series, between −1 and 8 moved there by
    /// Γ(x + 1) = x Γ(x), below −1 by the reflection Γ(x) Γ(1 − x) = π / sin πx
    /// (Abramowitz and Stegun, Handbook of Mathematical Functions, 6.1.15, 6.1.17, 6.1.41).
    /// The error is below 10⁻¹⁴ · max(1, |ln Γ(x)|) for positive x.
    /// </summary>
    /// <param name="x">The argument.</param>
    public static double LogGamma(double x)
    {
        if (x <= 0 && Math.Floor(x) == x)
        {
            return double.PositiveInfinity;
        }

        if (x < -1)
        {
            return Math.Log(Math.PI / Math.Abs(double.SinPi(x))) - LogGamma(1 - x);
        }

        var product = 1.0;
        for (; x < 8; x++)
        {
            product *= x;
        }

        return LogGammaFrom8(x) - Math.Log(Math.Abs(product));
    }

    private static double LogGammaFrom8(double x)
    {
        var series = 0.0;
        for (var k = Stirling.Length - 1; k >= 0; k--)
        {
            series = series / x / x + Stirling[k];
        }

        return (x - .5) * (Math.Log(x) - 1) + (Math.Log(2 * Math.PI) - 1) / 2 + series / x;
    }
}
