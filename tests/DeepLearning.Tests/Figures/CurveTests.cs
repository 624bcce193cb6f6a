using DeepLearning.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace DeepLearning.Tests.Figures;

public sealed class CurveTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(659)]
    [InlineData(1320)]
    public void Short_curves_lose_nothing(int count)
    {
        var points = Enumerable.Range(0, count).Select(i => ((double)i, Math.Sin(0.1 * i * i))).ToList();

        Assert.Equal(points, Curve.Of(points).Points());
    }

    [Theory]
    [InlineData(1321)]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public void Long_curves_keep_both_ends_every_extreme_and_the_order_in_two_thousand_points(int count)
    {
        var random = new Xoshiro(count, 0);
        var points = Enumerable.Range(0, count).Select(i => ((double)i, random.NextDouble())).ToArray();
        points[count / 3].Item2 = 7;
        points[count / 2].Item2 = -7;

        var left = Curve.Of(points).Points();

        Assert.InRange(left.Count, 600, 2000);
        Assert.Equal((points[0], points[^1]), (left[0], left[^1]));
        Assert.Contains(points[count / 3], left);
        Assert.Contains(points[count / 2], left);
        Assert.Equal(left.Select(point => point.X).Order(), left.Select(point => point.X));
        Assert.All(left, point => Assert.Equal(points[(int)point.X].Item2, point.Y));
    }

    [Fact]
    public void The_envelope_of_a_long_curve_is_that_of_all_its_points()
    {
        var points = Enumerable.Range(0, 200_000).Select(i => ((double)i, Math.Sin(i * 0.37) * (1 + i / 1e5))).ToArray();

        var left = Curve.Of(points).Points();

        foreach (var window in points.Chunk(10_000))
        {
            var inside = left.Where(point => point.X >= window[0].Item1 && point.X <= window[^1].Item1).ToList();
            Assert.Equal(window.Max(point => point.Item2), inside.Max(point => point.Y), 2e-2);
            Assert.Equal(window.Min(point => point.Item2), inside.Min(point => point.Y), 2e-2);
        }
    }

    [Fact]
    public void A_gap_in_a_long_curve_stays_one_where_it_was()
    {
        var curve = Curve.Of(Enumerable.Range(0, 50_000).Select(i => ((double)i, i == 30_000 ? double.NaN : 1.0)));

        Assert.Equal([30_000], curve.Points().Where(point => double.IsNaN(point.Y)).Select(point => point.X));
    }

    [Fact]
    public void A_curve_of_nothing_but_gaps_stays_within_its_bounds() =>
        Assert.InRange(Curve.Of(Enumerable.Range(0, 100_000).Select(i => ((double)i, double.NaN))).Points().Count, 1, 2000);

    [Fact]
    public void Whatever_is_added_there_are_at_most_two_thousand_points_in_order() => Prop.ForAll(
        Gen.Choose(0, 20_000).ToArbitrary(),
        count =>
        {
            var random = new Xoshiro(count, 1);
            var left = Curve.Of(Enumerable.Range(0, count).Select(i => ((double)i, random.Next(10) == 0 ? double.NaN : random.NextDouble()))).Points();
            return left.Count <= 2000 && left.Zip(left.Skip(1)).All(pair => pair.First.X < pair.Second.X);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
}
