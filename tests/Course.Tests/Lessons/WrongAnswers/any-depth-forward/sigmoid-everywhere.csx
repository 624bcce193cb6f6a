// exercise: any-depth-forward
Matrix<double>[] Forward(Matrix<double>[] W, Vector<double>[] b,
    Func<Matrix<double>, Matrix<double>> g, Matrix<double> X)
{
    var a = new Matrix<double>[W.Length + 1];
    a[0] = X;
    for (var k = 0; k < W.Length; k++)
    {
        var z = (W[k] * a[k]).AddToEachColumn(b[k]);
        a[k + 1] = z.Sigmoid();
    }

    return a;
}
