// exercise: rnn-backward
(Matrix<double> dU, Matrix<double> dW, Matrix<double> dV, Vector<double> db, Vector<double> dc)
    Backward(Matrix<double> W, Matrix<double> V, Matrix<double> H, Matrix<double> P,
        int[] x, int[] y)
{
    var (m, T, dO) = (H.RowCount, x.Length, P.Clone());
    for (var t = 0; t < T; t++)
        dO[y[t], t] -= 1;

    var dU = Matrix<double>.Build.Dense(m, P.RowCount);
    var dA = V.TransposeThisAndMultiply(dO);
    for (var t = T - 1; t >= 0; t--)
    {
        var (h, dh) = (H.Column(t + 1), dA.Column(t));
        dA.SetColumn(t, dh.PointwiseMultiply(1 - h.PointwiseMultiply(h)));
        dU.SetColumn(x[t], dU.Column(x[t]) + dA.Column(t));
    }

    return (dU, dA.TransposeAndMultiply(H.SubMatrix(0, m, 0, T)),
        dO.TransposeAndMultiply(H.SubMatrix(0, m, 1, T)), dA.RowSums(), dO.RowSums());
}
