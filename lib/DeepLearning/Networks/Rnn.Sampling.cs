using System.Numerics.Tensors;

namespace DeepLearning;

/// <content>Text from the network, and what it expects.</content>
public sealed partial class Rnn
{
    /// <summary>
    /// Symbols drawn one after the other, each from p = softmax(o / temperature) given those before. Nucleus sampling draws from the
    /// fewest most probable symbols whose probabilities add up to at least <paramref name="nucleus"/> (Holtzman et al. 2020, arXiv 1904.09751, section 3.1).
    /// </summary>
    /// <param name="length">How many symbols.</param>
    /// <param name="first">The symbol before the first that is drawn.</param>
    /// <param name="random">Draws.</param>
    /// <param name="temperature">Below 1 the probable becomes more probable; at 0 always the most probable symbol is taken.</param>
    /// <param name="nucleus">The probability that the nucleus has at least, in (0, 1]; with 1, all symbols are in it.</param>
    /// <param name="state">The state before the first symbol, m numbers, or none for zeros; it is not changed.</param>
    /// <exception cref="ArgumentException">A number is outside its range.</exception>
    /// <exception cref="InvalidOperationException">The network's outputs are not finite.</exception>
    public int[] Sample(
        int length, int first, Random random, double temperature = 1, double nucleus = 1, ReadOnlySpan<double> state = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Require.NotNegative(temperature);
        Require.Between(nucleus, double.Epsilon, 1);
        double[] h = state.IsEmpty ? new double[Hidden] : [.. state];
        Check([first], [first], h);
        var (symbols, previous) = (new int[length], first);
        for (var t = 0; t < length; t++)
        {
            previous = symbols[t] = Draw(Next(previous, h), random, temperature, nucleus);
        }

        return symbols;
    }

    /// <summary>The outputs o after one more symbol, K numbers; the state moves on.</summary>
    private Span<double> Next(int symbol, Span<double> state)
    {
        var h = Run([symbol], state);
        h[1].CopyTo(state);
        var outputs = _outputs.Take(1);
        outputs.Repeat(_c.Values);
        MatrixProduct.AddVector(_v.Values, h[1], outputs[0]);
        return outputs.Span;
    }

    private static int Draw(Span<double> outputs, Random random, double temperature, double nucleus)
    {
        var largest = TensorPrimitives.Max<double>(outputs);
        if (!double.IsFinite(largest))
        {
            throw new InvalidOperationException("The network's outputs are not numbers any more: training has diverged. Try a smaller learning rate.");
        }

        if (temperature == 0)
        {
            return TensorPrimitives.IndexOfMax<double>(outputs);
        }

        TensorPrimitives.Subtract(outputs, largest, outputs);
        TensorPrimitives.Divide(outputs, temperature, outputs);
        Softmax.Apply(outputs, outputs);
        var probabilities = outputs.ToArray();
        var order = Enumerable.Range(0, probabilities.Length).OrderByDescending(symbol => probabilities[symbol]).ToArray();
        var (size, mass) = (0, 0.0);
        while (size < order.Length && mass < nucleus)
        {
            mass += probabilities[order[size++]];
        }

        var drawn = random.NextDouble() * mass;
        return order[..(size - 1)].FirstOrDefault(symbol => (drawn -= probabilities[symbol]) < 0, order[size - 1]);
    }

    private void Check(ReadOnlySpan<int> inputs, ReadOnlySpan<int> targets, ReadOnlySpan<double> state)
    {
        if (inputs.IsEmpty || inputs.Length != targets.Length)
        {
            throw new ArgumentException($"There are {inputs.Length} inputs and {targets.Length} targets, expected as many of each, at least one.");
        }

        if (state.Length != Hidden)
        {
            throw new ArgumentException($"The state has {state.Length} numbers, expected {Hidden}.", nameof(state));
        }

        CheckSymbols(inputs);
        CheckSymbols(targets);
    }

    internal void CheckSymbols(ReadOnlySpan<int> symbols)
    {
        var wrong = symbols.IndexOfAnyExceptInRange(0, Symbols - 1);
        if (wrong >= 0)
        {
            throw new ArgumentException($"The symbol at place {wrong} is {symbols[wrong]}, expected 0 to {Symbols - 1}.");
        }
    }
}
