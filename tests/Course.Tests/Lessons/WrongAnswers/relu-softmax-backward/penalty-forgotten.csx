// exercise: relu-softmax-backward
(Matrix<double> dW1, Vector<double> db1, Matrix<double> dW2, Vector<double> db2) Backward(
    Matrix<double> W1, Matrix<double> W2, Matrix<double> X, Matrix<double> H, Matrix<double> P,
    Matrix<double> Y, double lambda)
{
    var dS = (P - Y) / X.ColumnCount;
    var dZ = W2.TransposeThisAndMultiply(dS).PointwiseMultiply(H.ReLUDerivative());
    return (dZ.TransposeAndMultiply(X), dZ.RowSums(),
        dS.TransposeAndMultiply(H), dS.RowSums());
}
