// exercise: resample
double[] Resample(double[] signal, int count)
{
    double Read(double t)
    {
        var k = Math.Min((int)t, signal.Length - 2);
        return signal[k] + (t - k) * (signal[k + 1] - signal[k]);
    }

    return [.. Enumerable.Range(0, count).Select(i => Read((double)i * signal.Length / count))];
}
