using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>Normal numbers and random matrices from any <see cref="Random"/>.</summary>
public static class RandomMatrices
{
    /// <summary>
    /// The next number of N(0, 1). A <see cref="NumpyRandom"/> or <see cref="PythonRandom"/> gives its own; any other generator
    /// makes each number from fresh bits by the ziggurat method (Marsaglia and Tsang, 2000), keeping nothing for the next call.
    /// </summary>
    /// <param name="random">The generator.</param>
    public static double NextNormal(this Random random) =>
        random is BitGenerator own ? own.NextNormal() : Ziggurat.Next(random);

    /// <summary>A matrix whose elements are of N(mean, standardDeviation²), drawn row after row.</summary>
    /// <param name="random">The generator.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="mean">The mean.</param>
    /// <param name="standardDeviation">The standard deviation.</param>
    public static Matrix<double> NormalMatrix(
        this Random random, int rows, int columns, double mean = 0, double standardDeviation = 1) =>
        Fill(rows, columns, () => mean + standardDeviation * random.NextNormal());

    /// <summary>A matrix whose elements are uniform in [low, high), drawn row after row.</summary>
    /// <param name="random">The generator.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    public static Matrix<double> UniformMatrix(this Random random, int rows, int columns, double low = 0, double high = 1) =>
        Fill(rows, columns, () => low + (high - low) * random.NextDouble());

    private static Matrix<double> Fill(int rows, int columns, Func<double> next)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        var matrix = DenseStorage.Uninitialized(rows, columns);
        var values = matrix.AsColumnMajorArray();
        for (var row = 0; row < rows; row++)
        {
            for (var place = row; place < values.Length; place += rows)
            {
                values[place] = next();
            }
        }

        return matrix;
    }
}
