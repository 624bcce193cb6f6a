// exercise: any-depth-backward
(Matrix<double>[] dW, Vector<double>[] db) Backward(Matrix<double>[] W, Matrix<double>[] a,
    Func<Matrix<double>, Matrix<double>> slope, Matrix<double> Y)
{
    var (dW, db) = (new Matrix<double>[W.Length], new Vector<double>[W.Length]);
    var dz = (a[^1] - Y);
    for (var k = W.Length - 1; k >= 0; k--)
    {
        (dW[k], db[k]) = (dz.TransposeAndMultiply(a[k]), dz.RowSums());
        if (k > 0)
            dz = W[k].TransposeThisAndMultiply(dz).PointwiseMultiply(slope(a[k]));
    }

    return (dW, db);
}
