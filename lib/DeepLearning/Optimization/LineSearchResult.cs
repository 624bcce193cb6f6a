namespace DeepLearning;

/// <summary>What a line search found.</summary>
/// <param name="Minimum">Where the minimum is: the middle (b + c) / 2 of the last bracket.</param>
/// <param name="Loss">The function's value there.</param>
/// <param name="Brackets">Every bracket, the first one included.</param>
public sealed record LineSearchResult(double Minimum, double Loss, IReadOnlyList<Bracket> Brackets)
{
    /// <summary>How often the bracket was shrunk.</summary>
    public int Iterations => Brackets.Count - 1;

    /// <summary>The result in a line: <c>minimum 0.38035 (loss 0.328604) after 20 iterations</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"minimum {Minimum:0.#####} (loss {Loss:0.######}) after {Iterations} iterations");
}
