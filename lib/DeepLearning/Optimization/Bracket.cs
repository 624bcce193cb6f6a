namespace DeepLearning;

/// <summary>Four points a &lt; b &lt; c &lt; d with a minimum somewhere between the outer two.</summary>
/// <param name="A">The left end.</param>
/// <param name="B">The left inner point.</param>
/// <param name="C">The right inner point.</param>
/// <param name="D">The right end.</param>
public readonly record struct Bracket(double A, double B, double C, double D)
{
    /// <summary>The distance of the inner points, c − b: the search stops when it is small enough.</summary>
    public double Gap => Math.Abs(C - B);

    /// <summary>The point between the inner two, (b + c) / 2: the best guess of the minimum.</summary>
    public double Middle => (B + C) / 2;

    /// <summary>The four points with the inner ones at a third and two thirds of the way.</summary>
    public static Bracket Thirds(double a, double d) => new(a, a + (d - a) / 3, a + 2 * (d - a) / 3, d);

    /// <summary>The points as a learner writes them, four digits after the point.</summary>
    public override string ToString() => FormattableString.Invariant($"({A:0.####}, {B:0.####}, {C:0.####}, {D:0.####})");
}
