using System.Numerics.Tensors;

namespace DeepLearning;

/// <summary>
/// Makes samples of one digit from what was drawn for them. Every step rounds as NumPy's and SciPy's does where a point could
/// become silent by it.
/// </summary>
internal sealed class Mnist1DSignal
{
    private const int Radius = 8;

    // The Gaussian of σ = 2, cut at 4σ.
    private static readonly double[] Kernel = Normalised([.. Enumerable.Range(-Radius, 2 * Radius + 1).Select(i => Math.Exp(-i * i / 8.0))]);

    private readonly Mnist1DOptions _options;
    private readonly double[] _template, _padded, _dilated, _signal, _reflected, _smooth, _evenSignal, _evenSample;

    public Mnist1DSignal(Mnist1DOptions options, double[] template)
    {
        var length = options.SignalLength;
        _options = options;
        // No point of the digit is exactly 0, which marks silence.
        _template = [.. template.Select(height => height + 1e-8)];
        (_padded, _dilated, _signal, _smooth) = (new double[length], new double[length], new double[length], new double[length]);
        _reflected = new double[length + 2 * Radius];
        (_evenSignal, _evenSample) = (Even(length), Even(options.Length));
    }

    /// <summary>Makes a sample of each draw, one after the other.</summary>
    public void Make(ReadOnlySpan<Mnist1DDraws> draws, Span<double> samples)
    {
        for (var i = 0; i < draws.Length; i++)
        {
            Make(draws[i], samples.Slice(i * _options.Length, _options.Length));
        }
    }

    private void Make(in Mnist1DDraws draws, Span<double> sample)
    {
        var length = _options.SignalLength;
        Array.Clear(_padded);
        _template.CopyTo(_padded, 0);
        Resample(_padded.AsSpan(0, _template.Length + draws.Padding), _evenSignal, _dilated);
        TensorPrimitives.Multiply(_dilated, draws.Factor, _dilated);
        _dilated.AsSpan(length - draws.Shift).CopyTo(_signal);
        _dilated.AsSpan(0, length - draws.Shift).CopyTo(_signal.AsSpan(draws.Shift));
        Smooth(draws.Noise.AsSpan(0, length));
        for (var i = 0; i < length; i++)
        {
            var value = _signal[i] == 0 ? _smooth[i] : _signal[i];
            _signal[i] = value + _options.Noise * draws.Noise[length + i] - draws.Slope * (_evenSignal[i] - 0.5);
        }

        Resample(_signal, _evenSample, sample);
    }

    // Noise * Kernel, the noise mirrored at its ends: … c b a | a b c … .
    private void Smooth(ReadOnlySpan<double> noise)
    {
        TensorPrimitives.Multiply(noise, _options.CorrelatedNoise, _reflected.AsSpan(Radius));
        for (var i = 0; i < Radius; i++)
        {
            _reflected[Radius - 1 - i] = _reflected[Radius + i];
            _reflected[^(Radius - i)] = _reflected[^(Radius + 1 + i)];
        }

        Array.Clear(_smooth);
        for (var k = 0; k < Kernel.Length; k++)
        {
            TensorPrimitives.MultiplyAdd(_reflected.AsSpan(k, _smooth.Length), Kernel[k], _smooth, _smooth);
        }
    }

    // Linear interpolation of values at 0…1, equally spaced, as numpy.interp.
    private static void Resample(ReadOnlySpan<double> values, ReadOnlySpan<double> at, Span<double> result)
    {
        var step = 1.0 / (values.Length - 1);
        var left = 0;
        for (var i = 0; i < at.Length; i++)
        {
            while (left < values.Length - 2 && Place(left + 1, step, values.Length) <= at[i])
            {
                left++;
            }

            var (from, to) = (Place(left, step, values.Length), Place(left + 1, step, values.Length));
            result[i] = at[i] == to ? values[left + 1] : (values[left + 1] - values[left]) / (to - from) * (at[i] - from) + values[left];
        }
    }

    private static double Place(int i, double step, int count) => i == count - 1 ? 1 : i * step;

    private static double[] Even(int count) => [.. Enumerable.Range(0, count).Select(i => Place(i, 1.0 / (count - 1), count))];

    private static double[] Normalised(double[] weights)
    {
        TensorPrimitives.Divide(weights, TensorPrimitives.Sum<double>(weights), weights);
        return weights;
    }
}
