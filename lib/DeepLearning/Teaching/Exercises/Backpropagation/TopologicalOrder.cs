namespace DeepLearning.Exercises;

/// <summary>Micrograd: the nodes of a graph, each once and after everything that it was made of, without recursion.</summary>
internal sealed class TopologicalOrder : Exercise<Func<object, Func<object, IEnumerable<object>>, List<object>>>
{
    private const int Long = 100_000;

    /// <inheritdoc/>
    public override string Id => "topological-order";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Keep a stack of nodes and a set of those that you have entered. A node goes into the list when it is met for the second time, all its operands done.",
        "Push (result, false). Pop (node, ready): when ready, add it to the list. Otherwise, if it is new to the set, push (node, true) and then (operand, false) for each operand.",
        "The set must go by identity: new HashSet<object>(ReferenceEqualityComparer.Instance). Its Add returns false for a node that is in it.",
    ];

    /// <inheritdoc/>
    protected override Func<object, Func<object, IEnumerable<object>>, List<object>> Reference => Order;

    /// <inheritdoc/>
    protected override string? Check(Func<object, Func<object, IEnumerable<object>>, List<object>> attempt)
    {
        var (a, b, c) = (new Node("a"), new Node("b"), new Node("a"));
        var (product, sum) = (new Node("ab", a, b), new Node("a + b", a, b));
        return Wrong(attempt, "r = ab", new("r", a, b))
            ?? Wrong(attempt, "r = a + a", new("r", a, a))
            ?? Wrong(attempt, "r = (ab)(a + b)", new("r", product, sum))
            ?? Wrong(attempt, "r = (ab)·b", new("r", product, b))
            ?? Wrong(attempt, "r = a·(ab)", new("r", a, product))
            ?? Wrong(attempt, "a sum of two leaves that are equal but not the same", new("r", a, c))
            ?? WrongWhenLong(attempt);
    }

    private static List<object> Order(object result, Func<object, IEnumerable<object>> operands)
    {
        var order = new List<object>();
        var entered = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var stack = new Stack<(object Node, bool Ready)>([(result, false)]);
        while (stack.TryPop(out var top))
        {
            if (top.Ready)
            {
                order.Add(top.Node);
            }
            else if (entered.Add(top.Node))
            {
                stack.Push((top.Node, true));
                foreach (var operand in operands(top.Node))
                {
                    stack.Push((operand, false));
                }
            }
        }

        return order;
    }

    private static string? Wrong(Func<object, Func<object, IEnumerable<object>>, List<object>> attempt, string name, Node result)
    {
        var expected = Order(result, Node.OperandsOf);
        var actual = attempt(result, Node.OperandsOf);
        return Reason(actual, expected) is { } why
            ? $"for {name} expected {expected.Count} nodes such as {Listed(expected)}, got {Listed(actual)}: {why}"
            : null;
    }

    private static string? Reason(List<object> actual, List<object> expected)
    {
        var place = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        if (actual.Index().FirstOrDefault(node => !place.TryAdd(node.Item, node.Index)).Item is { } twice)
        {
            return $"{twice} is in it twice; remember which nodes you have entered";
        }

        if (expected.FirstOrDefault(node => !place.ContainsKey(node)) is { } missing)
        {
            return actual.Contains(missing)
                ? "a node that only equals another was taken for the same; compare by identity, with ReferenceEqualityComparer.Instance"
                : $"{missing} is missing";
        }

        return actual.Any(node => Node.OperandsOf(node).Any(operand => place[operand] > place[node]))
            ? actual[0] == expected[^1] && IsOrder(actual.AsEnumerable().Reverse())
                ? "that is the order from the result down; the list begins with the leaves"
                : "a node comes before something that it was made of; it may go into the list only after all its operands"
            : null;
    }

    private static bool IsOrder(IEnumerable<object> nodes)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        return nodes.All(node => Node.OperandsOf(node).All(seen.Contains) && seen.Add(node));
    }

    private static string? WrongWhenLong(Func<object, Func<object, IEnumerable<object>>, List<object>> attempt)
    {
        var chain = Enumerable.Range(1, Long).Aggregate(new Node("0"), (node, i) => new($"{i}", node));
        var expected = $"for a chain of {Long + 1:N0} nodes expected all of them, from the leaf on";
        try
        {
            var actual = SmallStack.Call(() => attempt(chain, SmallStack.Guarded<object, IEnumerable<object>>(Node.OperandsOf)));
            return actual.Count == Long + 1 && IsOrder(actual) ? null : $"{expected}, got {actual.Count:N0} nodes";
        }
        catch (InsufficientExecutionStackException)
        {
            return $"{expected}, got to the end of a call stack of a megabyte: do without recursion, with a Stack of your own";
        }
    }

    private static string Listed(List<object> nodes) => $"({string.Join("; ", nodes)})";

    private sealed record Node(string Name, params Node[] Operands)
    {
        public static IEnumerable<object> OperandsOf(object node) => ((Node)node).Operands;

        public bool Equals(Node? other) => other?.Name == Name;

        public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

        public override string ToString() => Name;
    }
}
