// exercise: toy-forward
(double[] f, double[] h) Forward(double[] w, double[] b, double x)
{
    Func<double, double>[] functions = [Math.Sin, Math.Exp, Math.Cos, t => t];
    double[] f = new double[4], h = [x, 0, 0, 0, 0];
    for (var k = 0; k < 4; k++)
        h[k + 1] = functions[k](f[k] = w[k] + b[k] * h[k]);
    return (f, h[..4]);
}
