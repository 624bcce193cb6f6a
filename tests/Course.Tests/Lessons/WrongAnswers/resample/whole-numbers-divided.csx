// exercise: resample
double[] Resample(double[] signal, int count)
{
    var result = new double[count];
    for (var i = 0; i < count; i++)
    {
        double t = i * ((signal.Length - 1) / (count - 1));
        var k = Math.Min((int)t, signal.Length - 2);
        result[i] = signal[k] + (t - k) * (signal[k + 1] - signal[k]);
    }
    return result;
}
