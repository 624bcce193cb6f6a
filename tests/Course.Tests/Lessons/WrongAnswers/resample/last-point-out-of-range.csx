// exercise: resample
double[] Resample(double[] signal, int count)
{
    var step = (signal.Length - 1.0) / (count - 1);
    double Read(double t) => signal[(int)t] + (t - (int)t) * (signal[(int)t + 1] - signal[(int)t]);
    return [.. Enumerable.Range(0, count).Select(i => Read(i * step))];
}
