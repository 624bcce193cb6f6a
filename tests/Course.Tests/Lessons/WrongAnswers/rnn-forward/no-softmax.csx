// exercise: rnn-forward
(Matrix<double> H, Matrix<double> P) Forward(Matrix<double> U, Matrix<double> W,
    Matrix<double> V, Vector<double> b, Vector<double> c, Vector<double> h0, int[] x)
{
    var H = Matrix<double>.Build.Dense(h0.Count, x.Length + 1);
    H.SetColumn(0, h0);
    for (var t = 0; t < x.Length; t++)
        H.SetColumn(t + 1, (W * H.Column(t) + U.Column(x[t]) + b).Tanh());

    var O = (V * H.SubMatrix(0, h0.Count, 1, x.Length)).AddToEachColumn(c);
    return (H, O);
}
