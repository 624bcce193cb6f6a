using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Networks;

/// <summary>What the tests of networks share: random samples, centred differences, files that go away.</summary>
internal static class Fixtures
{
    public static Matrix<double> Normal(int rows, int columns, int seed = 1) => new Xoshiro(seed).NormalMatrix(rows, columns);

    public static Matrix<double> OneHot(int classes, params int[] labels) =>
        Matrix<double>.Build.Dense(classes, labels.Length, (k, i) => labels[i] == k ? 1 : 0);

    public static Matrix<double> Classes(int classes, int count, int seed = 2)
    {
        var random = new Xoshiro(seed);
        return OneHot(classes, [.. Enumerable.Range(0, count).Select(_ => random.Next(classes))]);
    }

    public static void AssertClose(Matrix<double> expected, Matrix<double> actual, double tolerance)
    {
        Assert.Equal((expected.RowCount, expected.ColumnCount), (actual.RowCount, actual.ColumnCount));
        var worst = (expected - actual).Enumerate().Max(Math.Abs);
        Assert.True(worst <= tolerance, $"The largest difference is {worst:g3}.");
    }

    /// <summary>max |a − n| / max(1e-4, |a| + |n|) over all learnt numbers; n is the centred difference with h = 1e-5.</summary>
    public static double WorstGradientError(ParameterSet parameters, Func<double> cost)
    {
        cost();
        var analytic = parameters.Gradient.ToArray();
        var worst = 0.0;
        for (var i = 0; i < parameters.Size; i++)
        {
            var value = parameters.Values[i];
            parameters.Values[i] = value + 1e-5;
            var plus = cost();
            parameters.Values[i] = value - 1e-5;
            var numeric = (plus - cost()) / 2e-5;
            parameters.Values[i] = value;
            worst = Math.Max(worst, Math.Abs(analytic[i] - numeric) / Math.Max(1e-4, Math.Abs(analytic[i]) + Math.Abs(numeric)));
        }

        return worst;
    }
}
