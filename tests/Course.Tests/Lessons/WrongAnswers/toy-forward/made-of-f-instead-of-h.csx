// exercise: toy-forward
(double[] f, double[] h) Forward(double[] w, double[] b, double x)
{
    double[] f = new double[4], h = new double[4];
    h[0] = x;
    f[0] = b[0] + w[0] * h[0];
    h[1] = Math.Sin(f[0]);
    f[1] = b[1] + w[1] * f[0];
    h[2] = Math.Exp(f[1]);
    f[2] = b[2] + w[2] * f[1];
    h[3] = Math.Cos(f[2]);
    f[3] = b[3] + w[3] * f[2];
    return (f, h);
}
