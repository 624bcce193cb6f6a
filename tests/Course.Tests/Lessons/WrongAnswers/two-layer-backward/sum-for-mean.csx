// exercise: two-layer-backward
(Matrix<double> dW1, Vector<double> db1, Matrix<double> dW2, Vector<double> db2) Backward(
    Matrix<double> W2, Matrix<double> X, Matrix<double> A, Matrix<double> P, Matrix<double> Y)
{
    var dZ2 = (P - Y);
    var dZ1 = hiddenGradient(W2, dZ2, A);
    return (dZ1.TransposeAndMultiply(X), dZ1.RowSums(),
        dZ2.TransposeAndMultiply(A), dZ2.RowSums());
}
