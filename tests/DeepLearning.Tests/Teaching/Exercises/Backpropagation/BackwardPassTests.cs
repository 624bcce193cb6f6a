namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class BackwardPassTests
{
    [Fact]
    public void Overwriting() => IsToldThat("kept only what came last", (gradient, edge) => gradient[edge.Operand] = edge.Slope * gradient[edge.Result]);

    [Fact]
    public void Multiplying_is_not_taken_for_overwriting()
    {
        var verdict = DeepLearning.Exercises.Catalogue.Find("backward-pass").Judge((int nodes, (int Result, int Operand, double Slope)[] edges) =>
        {
            var gradient = Enumerable.Repeat(1.0, nodes).ToArray();
            Array.ForEach(edges, edge => gradient[edge.Operand] *= edge.Slope * gradient[edge.Result]);
            return gradient;
        });

        Assert.Equal("incorrect", verdict.Name);
        Assert.DoesNotContain("kept only what came last", verdict.Why);
    }

    [Fact]
    public void Never_started() => IsToldThat("the gradient of node 0, the result, is 1",
        (gradient, edge) => gradient[edge.Operand] += edge.Slope * gradient[edge.Result], seed: 0);

    [Fact]
    public void From_the_last_edge_to_the_first() => IsToldThat("from the last to the first",
        (gradient, edge) => gradient[edge.Operand] += edge.Slope * gradient[edge.Result], reversed: true);

    [Fact]
    public void Without_slopes() => IsToldThat("the slopes are left out", (gradient, edge) => gradient[edge.Operand] += gradient[edge.Result]);

    [Fact]
    public void Slopes_alone() => IsToldThat("multiply each by the gradient of its result", (gradient, edge) => gradient[edge.Operand] += edge.Slope);

    [Fact]
    public void One_gradient_too_few() => Wrong.IsToldThat("expected one for each of 2 nodes", "backward-pass", (int nodes, (int, int, double)[] _) => new double[nodes - 1]);

    private static void IsToldThat(
        string reason, Action<double[], (int Result, int Operand, double Slope)> step, double seed = 1, bool reversed = false) =>
        Wrong.IsToldThat(reason, "backward-pass", (int nodes, (int, int, double)[] edges) =>
        {
            var gradient = new double[nodes];
            gradient[0] = seed;
            foreach (var edge in reversed ? edges.AsEnumerable().Reverse() : edges)
            {
                step(gradient, edge);
            }

            return gradient;
        });
}
