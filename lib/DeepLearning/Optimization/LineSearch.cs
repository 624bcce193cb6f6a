namespace DeepLearning;

/// <summary>
/// Finds a minimum of a function of one variable by shrinking a bracket around it
/// (Prince, Understanding Deep Learning, Figure 6.10; taught in the lesson on line search).
/// </summary>
public static class LineSearch
{
    /// <summary>
    /// Shrinks a bracket until its inner points are close. Each step by rule 2 or 3 keeps two thirds of a bracket that is divided
    /// into thirds, so a gap g takes ⌈ln(g/tolerance) / ln 1.5⌉ steps. Of several minima it finds one, not always the lowest.
    /// </summary>
    /// <param name="loss">The function L(φ); an exception that it throws comes through, NaN counts as not smaller.</param>
    /// <param name="start">The bracket to start from.</param>
    /// <param name="tolerance">Stop when |b − c| is no larger than this, in units of φ.</param>
    /// <param name="maxIterations">Stop after this many steps in any case; each evaluates L four times.</param>
    /// <returns>The middle of the last bracket, and every bracket on the way.</returns>
    public static LineSearchResult Minimize(
        Func<double, double> loss, Bracket start, double tolerance = 1e-4, int maxIterations = 100)
    {
        var brackets = new List<Bracket> { start };
        while (brackets[^1].Gap > tolerance && brackets.Count <= maxIterations)
        {
            brackets.Add(Shrink(loss, brackets[^1]));
        }

        var minimum = brackets[^1].Middle;
        return new(minimum, loss(minimum), brackets);
    }

    /// <summary>
    /// One step. Rule 1: where the loss at a is the smallest of the four, b, c and d come half as near to a.
    /// Rule 2: where L(b) &lt; L(c), d becomes c. Rule 3: otherwise, a becomes b.
    /// After rules 2 and 3, b and c lie at the thirds of the new [a, d].
    /// </summary>
    /// <param name="loss">The function L(φ).</param>
    /// <param name="bracket">The bracket to shrink.</param>
    /// <returns>The smaller bracket.</returns>
    public static Bracket Shrink(Func<double, double> loss, Bracket bracket)
    {
        var (a, b, c, d) = bracket;
        var (lossA, lossB, lossC, lossD) = (loss(a), loss(b), loss(c), loss(d));
        if (lossA < lossB && lossA < lossC && lossA < lossD)
        {
            return new(a, a + (b - a) / 2, a + (c - a) / 2, a + (d - a) / 2);
        }

        return lossB < lossC ? Bracket.Thirds(a, c) : Bracket.Thirds(b, d);
    }
}
