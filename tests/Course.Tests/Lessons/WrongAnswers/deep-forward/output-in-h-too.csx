// exercise: deep-forward
(Matrix<double>[] f, Matrix<double>[] h) Forward(
    Matrix<double>[] W, Vector<double>[] b, Matrix<double> x)
{
    var (f, h) = (new List<Matrix<double>>(), new List<Matrix<double>> { x });
    for (var k = 0; k < W.Length; k++)
    {
        f.Add((W[k] * h[k]).AddToEachColumn(b[k]));
        h.Add(f[k].PointwiseMaximum(0));
    }

    return ([.. f], [.. h]);
}
