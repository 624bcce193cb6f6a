// exercise: deep-forward
(Matrix<double>[] f, Matrix<double>[] h) Forward(
    Matrix<double>[] W, Vector<double>[] b, Matrix<double> x)
{
    var (f, h) = (new Matrix<double>[W.Length], new Matrix<double>[W.Length]);
    h[0] = x;
    for (var k = 0; k < W.Length; k++)
    {
        f[k] = (W[k] * h[k]).AddToEachColumn(b[k]);
        if (k + 1 < W.Length)
            h[k + 1] = f[k];
    }

    return (f, h);
}
