// exercise: chain-gradient
(double[] dw, double[] db) ChainGradient(
    double[] w, double[] b,
    Func<double, double>[] a, Func<double, double>[] slope,
    double x, double y)
{
    var (f, h) = (new double[w.Length], new double[w.Length]);
    h[0] = x;
    for (var k = 0; k < w.Length; k++)
    {
        f[k] = b[k] + w[k] * h[k];
        if (k + 1 < w.Length)
            h[k + 1] = a[k](f[k]);
    }

    var df = new double[w.Length];
    df[^1] = 2 * (f[^1] - y);
    for (var k = w.Length - 2; k >= 0; k--)
        df[k] = slope[k](f[k]) * df[k + 1];
    return ([.. df.Zip(h, (derivative, value) => derivative * value)], df);
}
