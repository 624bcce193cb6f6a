// exercise: topological-order
List<object> TopologicalOrder(object result, Func<object, IEnumerable<object>> operands)
{
    var order = new List<object>();
    var opened = new HashSet<object>(ReferenceEqualityComparer.Instance);
    var stack = new Stack<object>([result]);
    while (stack.TryPop(out var node))
    {
        if (!opened.Add(node))
            continue;
        order.Add(node);
        foreach (var operand in operands(node))
            stack.Push(operand);
    }
    return order;
}
