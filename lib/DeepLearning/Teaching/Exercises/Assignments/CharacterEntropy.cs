namespace DeepLearning.Exercises;

/// <summary>Character RNN: the entropy of the characters' frequencies, which a model that knows nothing else pays for each.</summary>
internal sealed class CharacterEntropy : Exercise<Func<int[], double>>
{
    /// <inheritdoc/>
    public override string Id => "character-entropy";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Count how often each symbol comes: symbols.CountBy(k => k) gives pairs of a symbol (Key) and how often it came (Value).",
        "A count divided by symbols.Length is p. Each different symbol contributes −p ln p, once.",
        "symbols.CountBy(k => k).Select(pair => (double)pair.Value / symbols.Length).Sum(p => -p * Math.Log(p)).",
    ];

    /// <inheritdoc/>
    protected override Func<int[], double> Reference => Of;

    /// <inheritdoc/>
    protected override string? Check(Func<int[], double> attempt)
    {
        foreach (var symbols in new int[][] { [0, 1, 0, 2, 0, 1, 3, 0], [5, 5, 5, 70_000], [2, 2, 2] })
        {
            var (n, expected) = (symbols.Length, Of(symbols));
            var different = symbols.Distinct().Count();
            if (NumberAnswer.Why($"the entropy of {string.Join(", ", symbols)}", attempt([.. symbols]), expected,
                (-expected, "the sign: logarithms of probabilities are negative, and an entropy is not"),
                (expected / Math.Log(2), "that is the logarithm of base 2; take the natural one"),
                (n * expected, "that is the sum over all characters; it is asked for one: p is a count divided by symbols.Length"),
                (Math.Log(different), "that is ln of the number of different symbols, the entropy if all came equally often"),
                (symbols.CountBy(k => k).Average(pair => -Math.Log((double)pair.Value / n)), "each −ln p counts p times, not equally: rare symbols are rare"),
                (symbols.CountBy(k => k).Sum(pair => -Math.Log((double)pair.Value / n)), "each −ln p counts p times: the factor p is missing")) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    /// <summary>−Σ p_k ln p_k, with p_k the share of symbol k.</summary>
    public static double Of(int[] symbols) => symbols.CountBy(k => k).Select(pair => (double)pair.Value / symbols.Length).Sum(p => -p * Math.Log(p));
}
