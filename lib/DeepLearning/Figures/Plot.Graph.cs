using DeepLearning.Figures;

namespace DeepLearning;

public static partial class Plot
{
    /// <summary>The computational graph of a value, with labels, numbers and gradients: everything that it was made of, each once.</summary>
    /// <param name="result">The value, after <see cref="Value.Backward"/> when gradients are to be seen.</param>
    /// <param name="most">The most values that are drawn.</param>
    /// <exception cref="ArgumentException">There are more values.</exception>
    public static GraphFigure Graph(Value result, int most = 1000) =>
        Graph(result, value => value.Operands, value => new(value.Label ?? "", value.Operation, value.Data, value.Gradient), most);

    /// <summary>The computational graph of anything that is made of its own kind.</summary>
    /// <param name="result">The value.</param>
    /// <param name="operands">What a value was made of, in its order; nothing for a leaf. The same object is the same value.</param>
    /// <param name="describe">What is shown of a value.</param>
    /// <param name="most">The most values that are drawn.</param>
    /// <exception cref="ArgumentException">There are more values, or one was made of itself.</exception>
    public static GraphFigure Graph<T>(T result, Func<T, IEnumerable<T>> operands, Func<T, GraphNode> describe, int most = 1000)
        where T : class
    {
        var boxes = new Dictionary<T, GraphBox?>(ReferenceEqualityComparer.Instance);
        var order = new List<GraphBox>();
        var open = new Stack<(T Value, T[] Operands, int Next)>();
        Enter(result);
        while (open.TryPop(out var top))
        {
            if (top.Next < top.Operands.Length)
            {
                open.Push(top with { Next = top.Next + 1 });
                Enter(top.Operands[top.Next]);
                continue;
            }

            var box = new GraphBox(describe(top.Value), [.. top.Operands.Select(operand => boxes[operand]!)]);
            boxes[top.Value] = box;
            order.Add(box);
        }

        return new(order);

        void Enter(T value)
        {
            if (boxes.TryGetValue(value, out var known))
            {
                _ = known ?? throw new ArgumentException("This graph has a cycle: a value was made of itself.", nameof(result));
                return;
            }

            if (boxes.Count == most)
            {
                throw new ArgumentException(
                    $"This graph has more than {most} values, more than anybody can read. Draw a smaller expression, for example the loss of one sample " +
                    $"or a single neuron, or allow more with most: {10 * most}.", nameof(result));
            }

            boxes.Add(value, null);
            open.Push((value, [.. operands(value)], 0));
        }
    }
}
