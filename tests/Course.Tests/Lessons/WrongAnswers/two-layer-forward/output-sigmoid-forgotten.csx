// exercise: two-layer-forward
(Matrix<double> A, Matrix<double> P) Forward(
    Matrix<double> W1, Vector<double> b1, Matrix<double> W2, Vector<double> b2, Matrix<double> X)
{
    var A = (W1 * X).AddToEachColumn(b1).Sigmoid();
    return (A, (W2 * A).AddToEachColumn(b2));
}
