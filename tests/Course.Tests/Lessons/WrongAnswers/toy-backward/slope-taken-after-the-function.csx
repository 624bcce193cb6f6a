// exercise: toy-backward
(double[] df, double[] dh) Backward(double[] w, double[] f, double y)
{
    double[] df = new double[4], dh = new double[4];
    df[3] = 2 * (f[3] - y);
    dh[3] = w[3] * df[3];
    df[2] = -Math.Sin(Math.Cos(f[2])) * dh[3];
    dh[2] = w[2] * df[2];
    df[1] = Math.Exp(Math.Exp(f[1])) * dh[2];
    dh[1] = w[1] * df[1];
    df[0] = Math.Cos(Math.Sin(f[0])) * dh[1];
    dh[0] = w[0] * df[0];
    return (df, dh);
}
