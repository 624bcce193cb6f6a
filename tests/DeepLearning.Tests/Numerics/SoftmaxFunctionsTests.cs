using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Numerics;

public sealed class SoftmaxFunctionsTests
{
    // 1 … 8 classes, 0 … 9 samples, logits as networks have them.
    private static readonly Arbitrary<Matrix<double>> Logits = Arb.From(
        from rows in Gen.Choose(1, 8)
        from columns in Gen.Choose(0, 9)
        from values in Gen.Choose(-60_000, 60_000).Select(z => z / 1000.0).ArrayOf(rows * columns)
        select Matrix<double>.Build.Dense(rows, columns, values));

    [Fact]
    public void Known_logits_give_known_probabilities()
    {
        var z = Matrix<double>.Build.Dense(2, 3, [0, 0, Math.Log(3), 0, 0, Math.Log(1e-20)]);

        double[] expected = [.5, .5, .75, .25, 1, 1e-20];
        Assert.All(expected.Zip(z.Softmax().ToColumnMajorArray()), pair => Assert.Equal(1, pair.Second / pair.First, 1e-13));
        Assert.All(expected.Zip(z.LogSoftmax().ToColumnMajorArray()), pair => Assert.Equal(Math.Log(pair.First), pair.Second, 1e-13));
    }

    [Fact]
    public void Columns_sum_to_1_and_order_their_classes_as_the_logits_do() => Prop.ForAll(Logits, z =>
    {
        var p = z.Softmax();
        Assert.All(p.ColumnSums(), sum => Assert.Equal(1, sum, 1e-14));
        Assert.All(z.EnumerateColumns().Zip(p.EnumerateColumns()), pair => Assert.Equal(
            pair.First.Select((value, k) => (value, k)).OrderBy(item => item.value).Select(item => pair.Second[item.k]), pair.Second.Order()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_shift_of_a_column_changes_nothing() => Prop.ForAll(Logits, Arb.From(Gen.Choose(-1_000_000, 1_000_000)), (z, shift) =>
    {
        var shifted = z.Add(shift / 1024.0);
        Assert.All(z.Softmax().ToColumnMajorArray().Zip(shifted.Softmax().ToColumnMajorArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Its_logarithm_is_the_log_softmax_and_any_form_gives_the_same() => Prop.ForAll(Logits, z =>
    {
        var (p, log, result) = (z.Softmax(), z.LogSoftmax(), z.Clone());
        result.SoftmaxInto(result);
        Assert.Equal(p, result);
        Assert.All(p.Log().ToColumnMajorArray().Zip(log.ToColumnMajorArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
        Assert.All(z.EnumerateColumnsIndexed(), column =>
        {
            Assert.Equal(p.Column(column.Item1), column.Item2.Softmax());
            Assert.Equal(log.Column(column.Item1), column.Item2.LogSoftmax());
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Extremes_neither_overflow_nor_hide_anything()
    {
        const double Infinity = double.PositiveInfinity;
        AssertColumn([1, 0], [1e308, -1e308]);
        AssertColumn([.5, .5], [1e308, 1e308]);
        AssertColumn([.5, .5], [-1e308, -1e308]);
        AssertColumn([.5, .5], [5e-324, -5e-324]);
        AssertColumn([1, 0], [-1e308, -Infinity]);
        AssertColumn([1], [-745]);
        AssertColumn([double.NaN, double.NaN], [double.NaN, 1]);
        AssertColumn([double.NaN, double.NaN], [Infinity, 1]);
        AssertColumn([double.NaN, double.NaN], [-Infinity, -Infinity]);
        AssertColumn([], []);
        Assert.Equal([0, -Infinity], Vector<double>.Build.Dense([1e308, -1e308]).LogSoftmax());
        Assert.Equal([0, -1000], Vector<double>.Build.Dense([1000.0, 0]).LogSoftmax());

        static void AssertColumn(double[] expected, double[] z) => Assert.Equal(expected, Vector<double>.Build.Dense(z).Softmax());
    }

    [Fact]
    public void NaN_stays_in_its_column()
    {
        var p = Matrix<double>.Build.Dense(2, 3, [0, 0, double.NaN, 0, 0, 0]).Softmax();

        Assert.Equal([.5, .5, double.NaN, double.NaN, .5, .5], p.ToColumnMajorArray());
    }

    [Fact]
    public void A_matrix_without_rows_or_columns_stays_without()
    {
        Assert.Equal((0, 4), (Matrix<double>.Build.Dense(0, 4).Softmax().RowCount, Matrix<double>.Build.Dense(0, 4).LogSoftmax().ColumnCount));
        Assert.Equal((4, 0), (Matrix<double>.Build.Dense(4, 0).Softmax().RowCount, Matrix<double>.Build.Dense(4, 0).LogSoftmax().ColumnCount));
    }
}
