using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// MNIST-1D, made anew: ten digits as signals of 40 points, each stretched, scaled, shifted, sheared and hidden in noise
/// (Greydanus and Kobak, Scaling Down Deep Learning with MNIST-1D, ICML 2024, section 2). With the default options
/// it is the published data set, to rounding.
/// </summary>
public static class Mnist1D
{
    /// <summary>How many points a digit's template has.</summary>
    internal const int TemplateLength = 12;

    private static readonly string[] Digits = [.. Enumerable.Range(0, 10).Select(digit => $"{digit}")];

    private static readonly double[][] Heights =
    [
        [5, 6, 6.5, 6.75, 7, 7, 7, 7, 6.75, 6.5, 6, 5],
        [5, 3, 3, 3.4, 3.8, 4.2, 4.6, 5, 5.4, 5.8, 5, 5],
        [5, 6, 6.5, 6.5, 6, 5.25, 4.75, 4, 3.5, 3.5, 4, 5],
        [5, 6, 6.5, 6.5, 6, 5, 5, 6, 6.5, 6.5, 6, 5],
        [5, 4.4, 3.8, 3.2, 2.6, 2.6, 5, 5, 5, 5, 5, 5],
        [5, 3, 3, 3, 3, 5, 6, 6.5, 6.5, 6, 4.5, 5],
        [5, 4, 3.5, 3.25, 3, 3, 3, 3, 3.25, 3.5, 4, 5],
        [5, 7, 7, 6.6, 6.2, 5.8, 5.4, 5, 4.6, 4.2, 5, 5],
        [5, 4, 3.5, 3.5, 4, 5, 5, 4, 3.5, 3.5, 4, 5],
        [5, 4, 3.5, 3.5, 4, 5, 5, 5, 5, 4.7, 4.3, 5],
    ];

    /// <summary>The shape of a digit before anything is done to it: (h − mean) / deviation, lowered to begin at 0, divided by 6.</summary>
    /// <param name="digit">The digit, 0…9.</param>
    /// <returns>12 heights; the first and the last are 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No digit.</exception>
    public static double[] Template(int digit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digit, 9);
        var heights = Heights[digit];
        var deviation = TensorPrimitives.StdDev<double>(heights);
        return [.. heights.Select(height => (height - heights[0]) / deviation / 6)];
    }

    /// <summary>
    /// Makes samples: digit after digit, then in random order, then (x − mean) / deviation with the mean and the population
    /// deviation of all numbers, of the test's too, as the published data set has it.
    /// </summary>
    /// <param name="options">How, or none for the published data set's 4,000 + 1,000 samples.</param>
    /// <returns>The samples, <see cref="Mnist1DOptions.Length"/> × n, with classes "0" to "9".</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static SampleSplit Generate(Mnist1DOptions? options = null) => Generate(options ?? new(), out _, out _);

    /// <summary>Makes samples, and tells the mean and the deviation that they had before they were standardised.</summary>
    internal static SampleSplit Generate(Mnist1DOptions options, out double mean, out double deviation)
    {
        options.Check();
        var random = new NumpyRandom(options.Seed);
        var signals = Signals(options, random);
        var order = random.Permutation(options.SampleCount);
        if (options.ShufflePoints)
        {
            signals = Reorder(signals, random.Permutation(options.Length));
        }

        mean = TensorPrimitives.Average<double>(signals);
        deviation = TensorPrimitives.StdDev<double>(signals);
        TensorPrimitives.Subtract(signals, mean, signals);
        TensorPrimitives.Divide(signals, deviation, signals);
        var trainCount = (int)(options.SampleCount * options.TrainFraction);
        return new(Pick(signals, order.AsSpan(..trainCount), options), Pick(signals, order.AsSpan(trainCount..), options), "MNIST-1D, generated");
    }

    // Drawing is one sequence; a digit's samples are made from their draws while the next digit's are drawn.
    private static double[] Signals(Mnist1DOptions options, NumpyRandom random)
    {
        var perDigit = options.SampleCount / 10;
        var signals = new double[options.SampleCount * options.Length];
        var making = Enumerable.Range(0, 10).Select(digit =>
        {
            var draws = new Mnist1DDraws[perDigit];
            foreach (ref var draw in draws.AsSpan())
            {
                draw = new(random, options);
            }

            return Task.Run(() => new Mnist1DSignal(options, Template(digit))
                .Make(draws, signals.AsSpan(digit * perDigit * options.Length, perDigit * options.Length)));
        }).ToArray();
        Task.WaitAll(making);
        return signals;
    }

    private static double[] Reorder(double[] signals, int[] points)
    {
        var reordered = new double[signals.Length];
        for (var i = 0; i < signals.Length; i++)
        {
            reordered[i] = signals[i - i % points.Length + points[i % points.Length]];
        }

        return reordered;
    }

    private static Samples Pick(double[] signals, ReadOnlySpan<int> order, Mnist1DOptions options)
    {
        var x = Matrix<double>.Build.Dense(options.Length, order.Length);
        var columns = x.AsColumnMajorArray();
        var labels = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            signals.AsSpan(order[i] * options.Length, options.Length).CopyTo(columns.AsSpan(i * options.Length));
            labels[i] = order[i] / (options.SampleCount / 10);
        }

        return new(x, labels, Digits);
    }
}
