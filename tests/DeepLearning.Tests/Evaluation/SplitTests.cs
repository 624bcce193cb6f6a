using FsCheck;
using FsCheck.Fluent;

namespace DeepLearning.Tests.Evaluations;

public sealed class SplitTests
{
    [Fact]
    public void Parts_are_disjoint_complete_and_as_large_as_their_fractions() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 300).Zip(Gen.Choose(0, 10)).Zip(Gen.Choose(int.MinValue, int.MaxValue))),
        sample =>
        {
            var ((count, tenths), seed) = sample;
            double[] fractions = [tenths / 10.0, (10 - tenths) / 20.0, (10 - tenths) / 20.0];

            var parts = Split.Indices(count, fractions, seed);

            Assert.Equal(Enumerable.Range(0, count), parts.SelectMany(part => part).Order());
            Assert.All(parts.Zip(fractions), pair => Assert.InRange(pair.First.Length, pair.Second * count - 1, pair.Second * count + 1));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_is_that_of_the_seed()
    {
        Assert.Equal(Split.Indices(100, [0.5, 0.5], 1), Split.Indices(100, [0.5, 0.5], 1));
        Assert.NotEqual(Split.Indices(100, [0.5, 0.5], 1), Split.Indices(100, [0.5, 0.5], 2));
        Assert.NotEqual(Enumerable.Range(0, 50), Split.Indices(100, [0.5, 0.5], 1)[0]);
    }

    [Fact]
    public void What_is_missing_to_1_is_left_out() => Assert.Equal([6, 2], Split.Indices(10, [0.6, 0.2], 1).Select(part => part.Length));

    [Fact]
    public void Stratified_parts_have_each_class_in_its_proportion()
    {
        int[] labels = [.. Enumerable.Range(0, 1000).Select(i => i % 10 == 0 ? 7 : i % 2)];

        var parts = Split.Stratified(labels, [0.8, 0.1, 0.1], seed: 3);

        Assert.Equal(Enumerable.Range(0, 1000), parts.SelectMany(part => part).Order());
        Assert.Equal([(80, 320, 400), (10, 40, 50), (10, 40, 50)], parts.Select(part => (Of(part, 7), Of(part, 0), Of(part, 1))));
        Assert.Equal(parts, Split.Stratified(labels, [0.8, 0.1, 0.1], seed: 3));
        Assert.NotEqual(parts[0].Order(), parts[0]);

        int Of(int[] part, int label) => part.Count(i => labels[i] == label);
    }

    [Fact]
    public void Nothing_can_be_divided_into_empty_parts()
    {
        Assert.Equal([0, 0], Split.Indices(0, [0.5, 0.5], 1).Select(part => part.Length));
        Assert.Equal([0, 0], Split.Stratified([], [0.5, 0.5], 1).Select(part => part.Length));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(0.6)]
    [InlineData(double.NaN)]
    public void Fractions_that_are_none_are_refused(double second)
    {
        Assert.Contains("together at most 1", Assert.Throws<ArgumentException>(() => Split.Indices(10, [0.5, second], 1)).Message);
        Assert.Throws<ArgumentException>(() => Split.Stratified([], [0.5, second], 1));
    }
}
