// exercise: topological-order
List<object> TopologicalOrder(object result, Func<object, IEnumerable<object>> operands)
{
    var order = new List<object>();
    var opened = new HashSet<object>();
    var stack = new Stack<(object Node, bool Closing)>([(result, false)]);
    while (stack.TryPop(out var top))
    {
        if (top.Closing)
            order.Add(top.Node);
        else if (opened.Add(top.Node))
        {
            stack.Push((top.Node, true));
            foreach (var operand in operands(top.Node))
                stack.Push((operand, false));
        }
    }
    return order;
}
