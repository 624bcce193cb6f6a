// exercise: relu-softmax-forward
(Matrix<double> H, Matrix<double> P) Forward(
    Matrix<double> W1, Vector<double> b1, Matrix<double> W2, Vector<double> b2, Matrix<double> X)
{
    var H = (W1 * X).AddToEachColumn(b1);
    return (H, (W2 * H).AddToEachColumn(b2).Softmax());
}
