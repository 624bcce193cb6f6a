namespace DeepLearning.Exercises;

/// <summary>Double descent: how many parameters the network 40 → w → w → 10 has.</summary>
internal sealed class WidthParameters : Exercise<Func<int, int>>
{
    /// <inheritdoc/>
    public override string Id => "parameters-of-width";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Count layer by layer. A dense layer has a weight for each pair of an input and an output, and a bias for each output.",
        "The three layers go from 40 to w, from w to w, and from w to 10. The first has 40·w weights and w biases.",
        "(40w + w) + (w·w + w) + (10w + 10), which is w² + 52w + 10.",
    ];

    /// <inheritdoc/>
    protected override Func<int, int> Reference => Count;

    /// <inheritdoc/>
    protected override string? Check(Func<int, int> attempt)
    {
        foreach (var width in new[] { 2, 40, 45, 400 })
        {
            if (attempt(width) is var actual && actual != Count(width))
            {
                return $"for a width of {width} expected {Count(width)}, got {actual}{Reason(width, actual)}";
            }
        }

        return null;
    }

    private static string Reason(int width, int actual) => Mistake(
        wrong => wrong == actual,
        (width * width + 50 * width, "the biases are missing"),
        (width * width + 51 * width + 10, "one hidden layer's biases are missing"),
        (width * width + 52 * width, "the output layer's ten biases are missing"),
        (51 * width + 10, "the layer between the hidden layers is missing"),
        (52 * width + 10, "the weights between the hidden layers are missing"),
        (width * width + 50 * width + 3, "that is one bias a layer; each neuron has its own"),
        (2 * width * width + 53 * width + 10, "there are two hidden layers, and so one matrix between them"));

    private static int Count(int width) => (40 + 1) * width + (width + 1) * width + (width + 1) * 10;
}
