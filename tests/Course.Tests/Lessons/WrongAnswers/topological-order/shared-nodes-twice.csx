// exercise: topological-order
List<object> TopologicalOrder(object result, Func<object, IEnumerable<object>> operands)
{
    var order = new List<object>();
    var stack = new Stack<object>([result]);
    while (stack.TryPop(out var node))
    {
        order.Insert(0, node);
        foreach (var operand in operands(node))
            stack.Push(operand);
    }
    return order;
}
