using Order = System.Func<object, System.Func<object, System.Collections.Generic.IEnumerable<object>>, System.Collections.Generic.List<object>>;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class TopologicalOrderTests
{
    [Fact]
    public void Recursion_is_told_to_use_a_stack_and_ends_nothing() => IsToldThat("do without recursion", (result, operands) =>
        Recursive(result, operands, new(ReferenceEqualityComparer.Instance)));

    [Fact]
    public void Compared_by_value() => IsToldThat("compare by identity", (result, operands) => Recursive(result, operands, []));

    [Fact]
    public void Shared_nodes_twice() => IsToldThat("is in it twice", (result, operands) => Everything(result, operands));

    [Fact]
    public void The_result_first() => IsToldThat("the list begins with the leaves", (result, operands) =>
        [.. Recursive(result, operands, new(ReferenceEqualityComparer.Instance)).AsEnumerable().Reverse()]);

    [Fact]
    public void The_leaves_only() => IsToldThat("is missing", (result, operands) =>
        Recursive(result, operands, new(ReferenceEqualityComparer.Instance)).FindAll(node => !operands(node).Any()));

    [Fact]
    public void In_the_order_of_their_first_mention() => IsToldThat("before something that it was made of", (result, operands) =>
    {
        var order = Recursive(result, operands, new(ReferenceEqualityComparer.Instance));
        return [order[0], .. order[1..].AsEnumerable().Reverse()];
    });

    [Fact]
    public void Nothing_at_all() => IsToldThat("is missing", (_, _) => []);

    private static void IsToldThat(string reason, Order attempt) => Wrong.IsToldThat(reason, "topological-order", attempt);

    private static List<object> Recursive(object node, Func<object, IEnumerable<object>> operands, HashSet<object> opened) =>
        opened.Add(node) ? [.. operands(node).SelectMany(operand => Recursive(operand, operands, opened)), node] : [];

    private static List<object> Everything(object node, Func<object, IEnumerable<object>> operands) =>
        [.. operands(node).SelectMany(operand => Everything(operand, operands)), node];
}
