// exercise: topological-order
List<object> TopologicalOrder(object result, Func<object, IEnumerable<object>> operands)
{
    var order = new List<object>();
    var opened = new HashSet<object>(ReferenceEqualityComparer.Instance);
    void Visit(object node)
    {
        if (!opened.Add(node))
            return;
        foreach (var operand in operands(node))
            Visit(operand);
        order.Add(node);
    }
    Visit(result);
    return order;
}
