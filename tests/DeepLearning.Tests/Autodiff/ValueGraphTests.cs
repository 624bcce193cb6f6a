using FsCheck;
using FsCheck.Fluent;

namespace DeepLearning.Tests.Autodiff;

public sealed class ValueGraphTests
{
    [Fact]
    public void A_chain_of_a_million_values_is_followed_to_its_start()
    {
        Value x = 1;
        var sum = x;
        for (var i = 0; i < 1_000_000; i++)
        {
            sum += 1e-6;
        }

        sum.Backward();
        Assert.Equal(1, x.Gradient);

        sum.ZeroGradients();
        Assert.Equal((0, 0), (x.Gradient, sum.Gradient));
    }

    [Fact]
    public void Sixty_diamonds_in_a_row_are_each_visited_once()
    {
        Value x = 1;
        var y = x;
        for (var i = 0; i < 60; i++)
        {
            y += y;
        }

        y.Backward();

        Assert.Equal(Math.Pow(2, 60), x.Gradient);
    }

    [Fact]
    public void Gradients_of_leaves_add_up_until_they_are_set_to_0()
    {
        Value a = 3, b = 5;
        var product = (a * b).Exp().Log();

        product.Backward();
        product.Backward();
        Assert.Equal([10, 6, 1], new[] { a, b, product }.Select(value => Math.Round(value.Gradient, 12)));

        (a * 2).Backward();
        Assert.Equal(12, a.Gradient, 1e-12);

        product.ZeroGradients();
        product.Backward();
        Assert.Equal([5, 3, 1], new[] { a, b, product }.Select(value => Math.Round(value.Gradient, 12)));
    }

    [Fact]
    public void Results_that_share_a_part_add_up_in_the_leaves()
    {
        Value a = 3;
        var shared = a * a;
        Value first = shared * 2, second = shared + a;

        first.Backward();
        second.Backward();

        Assert.Equal(12 + 6 + 1, a.Gradient);
        Assert.Equal(1, shared.Gradient);
    }

    [Fact]
    public void A_leaf_is_its_own_derivative()
    {
        Value a = 3;
        a.Backward();
        Assert.Equal(1, a.Gradient);

        a.ZeroGradients();
        Assert.Equal(0, a.Gradient);
    }

    [Fact]
    public void Equal_numbers_are_different_values()
    {
        Value a = 3, b = 3;
        (a * b + a).Backward();

        Assert.NotEqual(a, b);
        Assert.Equal((4, 3), (a.Gradient, b.Gradient));
    }

    /// <summary>Expressions of random operations on earlier results, many of them used more than once.</summary>
    [Fact]
    public void Random_expressions_have_the_gradients_that_differences_say()
    {
        var program = Gen.Choose(0, 9).Zip(Gen.Choose(0, 1000)).Zip(Gen.Choose(0, 1000)).Select(step => (step.Item1.Item1, step.Item1.Item2, step.Item2)).ListOf(12);
        var inputs = Gen.Choose(-150, 150).Select(value => value / 100.0 + 0.003).ListOf(3);
        Prop.ForAll(Arb.From(program.Zip(inputs)), sample =>
        {
            double[] at = [.. sample.Item2];
            Value[] leaves = [.. at.Select(value => new Value(value))];
            Evaluate(sample.Item1, leaves).Backward();

            var report = GradientCheck.Compare(
                () => Evaluate(sample.Item1, [.. at.Select(value => new Value(value))]).Data,
                [("inputs", at, leaves.Select(leaf => leaf.Gradient).ToArray())],
                new(Tolerance: 1e-5, Step: 1e-6, LeastDenominator: 1e-3));
            Assert.True(report.Holds, report.Why);
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Each step takes two earlier values; everything stays between −3 and 3, and away from the kinks of ReLU.</summary>
    private static Value Evaluate(IEnumerable<(int Operation, int Left, int Right)> program, Value[] leaves)
    {
        List<Value> values = [.. leaves];
        foreach (var (operation, left, right) in program)
        {
            var (a, b) = (values[left % values.Count], values[right % values.Count]);
            values.Add(operation switch
            {
                0 => (a + b) / 2,
                1 => (a - b) * 0.5,
                2 => (a * b).Tanh(),
                3 => a / (b * b + 1),
                4 => -a,
                5 => (a.Pow(2) + 0.5).Pow(0.5) - b.Pow(3) / 27,
                6 => (a - 2).Exp() + b,
                7 => (a * a + 1).Log() * b.Sigmoid(),
                8 => Math.Abs(a.Data + b.Data) < 1e-3 ? a : (a + b).ReLU().Tanh(),
                _ => a.Sigmoid() * b.Tanh(),
            });
        }

        return values.Aggregate((sum, value) => sum + value.Tanh());
    }
}
