namespace DeepLearning;

/// <summary>Asks whether a guess of what went wrong explains all values.</summary>
/// <param name="Actual">What came.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Tolerance">The largest difference that counts as none.</param>
internal sealed record Fit(double[] Actual, double[] Expected, double Tolerance)
{
    /// <summary>Whether every value is what the guess makes of what was expected.</summary>
    /// <param name="guess">The guess: place, expected value.</param>
    public bool Holds(Func<int, double, double> guess) => HoldsAt(Enumerable.Range(0, Actual.Length), i => guess(i, Expected[i]));

    /// <summary>Whether the values at these places are what the guess says.</summary>
    public bool HoldsAt(IEnumerable<int> places, Func<int, double> guess) => places.All(i => IsClose(Actual[i], guess(i)));

    /// <summary>Whether two values are the same to rounding.</summary>
    public bool IsClose(double one, double other) => Math.Abs(one - other) <= Tolerance;
}
