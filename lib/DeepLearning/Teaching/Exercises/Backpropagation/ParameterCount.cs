using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>Micrograd: how many weights and biases a fully connected network has.</summary>
internal sealed class ParameterCount : Exercise<Func<int, int[], int>>
{
    private static readonly (int Inputs, int[] Widths)[] Networks = [(3, [4, 4, 1]), (2, [16, 16, 1]), (1, [1])];

    /// <inheritdoc/>
    public override string Id => "parameter-count";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "A neuron with k inputs has k weights and a bias. How many inputs has a neuron of the second layer?",
        "As many as the first layer has neurons. So a layer of m neurons after one of k holds m(k + 1) numbers.",
        "Go through widths: count += width * (inputs + 1), and then inputs = width for the next layer.",
    ];

    /// <inheritdoc/>
    protected override Func<int, int[], int> Reference => (inputs, widths) => Count(inputs, widths, bias: 1);

    /// <inheritdoc/>
    protected override string? Check(Func<int, int[], int> attempt)
    {
        foreach (var (inputs, widths) in Networks)
        {
            var (actual, expected) = (attempt(inputs, [.. widths]), Count(inputs, widths, bias: 1));
            if (actual != expected)
            {
                var name = $"{inputs} {(inputs == 1 ? "input" : "inputs")} and layers of {Text.Numbers(widths.Select(width => (double)width))}";
                return $"for {name} expected exactly {expected}, got {actual}{Reason(actual, inputs, widths)}";
            }
        }

        return null;
    }

    private static int Count(int inputs, int[] widths, int bias) => widths.Aggregate(
        (Count: 0, Inputs: inputs), (sofar, width) => (sofar.Count + width * (sofar.Inputs + bias), width)).Count;

    private static string Reason(int actual, int inputs, int[] widths) => Mistake<int>(
        value => value == actual,
        (Count(inputs, widths, bias: 0), "those are the weights; each neuron has a bias too"),
        (Count(inputs, widths, bias: 0) + widths.Length, "that is one bias a layer; each neuron has its own"),
        (widths.Sum(width => width * (inputs + 1)), "every layer but the first has the layer before for its inputs"),
        (Count(widths[0], widths[1..], bias: 1), "those of the first layer are missing: it has the network's inputs"),
        (widths.Sum(), "those are the neurons; each has its inputs' weights and a bias"));
}
