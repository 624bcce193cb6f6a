// exercise: resample
double[] Resample(double[] signal, int count)
{
    var step = (signal.Length - 1.0) / (count - 1);
    return [.. Enumerable.Range(0, count).Select(i => signal[(int)(i * step)])];
}
