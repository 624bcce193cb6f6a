// exercise: two-layer-backward
(Matrix<double> dW1, Vector<double> db1, Matrix<double> dW2, Vector<double> db2) Backward(
    Matrix<double> W2, Matrix<double> X, Matrix<double> A, Matrix<double> P, Matrix<double> Y)
{
    var dZ2 = (P - Y) / Y.ColumnCount;
    var dZ1 = hiddenGradient(W2, dZ2, A);
    return (X.TransposeAndMultiply(dZ1), dZ1.RowSums(),
        dZ2.TransposeAndMultiply(A), dZ2.RowSums());
}
