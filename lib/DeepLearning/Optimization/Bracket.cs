namespace DeepLearning;

/// <summary>
/// Four points a &lt; b &lt; c &lt; d with a minimum somewhere between the outer two (Prince, Understanding Deep Learning,
/// Figure 6.10). All are in units of the variable that is searched; their order is not checked.
/// </summary>
/// <param name="A">The left end.</param>
/// <param name="B">The left inner point.</param>
/// <param name="C">The right inner point.</param>
/// <param name="D">The right end.</param>
public readonly record struct Bracket(double A, double B, double C, double D)
{
    /// <summary>The distance of the inner points, |c − b|: the search stops when it is small enough.</summary>
    public double Gap => Math.Abs(C - B);

    /// <summary>The point between the inner two, (b + c) / 2: the best guess of the minimum.</summary>
    public double Middle => (B + C) / 2;

    /// <summary>The four points a, a + (d − a)/3, a + 2(d − a)/3, d.</summary>
    /// <param name="a">The left end.</param>
    /// <param name="d">The right end.</param>
    public static Bracket Thirds(double a, double d) => new(a, a + (d - a) / 3, a + 2 * (d - a) / 3, d);

    /// <summary>The points with at most four digits after the decimal point: <c>(0, 0.33, 0.66, 1)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"({A:0.####}, {B:0.####}, {C:0.####}, {D:0.####})");
}
