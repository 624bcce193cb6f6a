// exercise: deep-backward
(Matrix<double>[] dW, Vector<double>[] db) Backward(
    Matrix<double>[] W, Matrix<double>[] f, Matrix<double>[] h, Matrix<double> dOutput)
{
    var (dW, db) = (new Matrix<double>[W.Length], new Vector<double>[W.Length]);
    var df = dOutput;
    for (var k = W.Length - 1; k >= 0; k--)
    {
        (dW[k], db[k]) = layerGradients(df, h[k]);
        if (k > 0)
            df = W[k].TransposeThisAndMultiply(df).PointwiseMaximum(0);
    }

    return (dW, db);
}
