namespace DeepLearning.Exercises;

/// <summary>Initialization: the variance between what the forward and what the backward pass of linear units ask for, 2 / (inputs + outputs).</summary>
internal sealed class XavierVariance : Exercise<Func<int, int, double>>
{
    /// <inheritdoc/>
    public override string Id => "xavier-variance";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "The two demands are inputs · σ² = 1 and outputs · σ² = 1. Unless both numbers are the same, no σ² fulfils both.",
        "Ask that the mean of the two left sides be 1: (inputs · σ² + outputs · σ²) / 2 = 1. Solve for σ².",
        "σ² = 2.0 / (inputs + outputs).",
    ];

    /// <inheritdoc/>
    protected override Func<int, int, double> Reference => (inputs, outputs) => 2.0 / (inputs + outputs);

    /// <inheritdoc/>
    protected override string? Check(Func<int, int, double> attempt)
    {
        foreach (var (inputs, outputs) in new[] { (100, 300), (784, 10), (80, 80) })
        {
            var quantity = Quantity.Of($"{inputs} inputs and {outputs} outputs", attempt(inputs, outputs), Reference(inputs, outputs),
                (0, "a quotient of whole numbers is a whole number: write 2.0"),
                (1.0 / inputs, "that is what the forward pass asks for alone"),
                (1.0 / outputs, "that is what the backward pass asks for alone"),
                (2.0 / inputs, "that is He's, for ReLU units and the forward pass; here the units are linear"),
                ((1.0 / inputs + 1.0 / outputs) / 2, "that is the mean of the two variances; it is the two demands that are averaged"),
                (4.0 / (inputs + outputs), "that is the one for ReLU units; here the units are linear"),
                (Math.Sqrt(2.0 / (inputs + outputs)), "that is σ; return σ²"));
            if (Quantity.FirstWrong([quantity]) is { } why)
            {
                return why;
            }
        }

        return null;
    }
}
