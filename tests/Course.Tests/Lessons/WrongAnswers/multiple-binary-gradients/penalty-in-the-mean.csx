// exercise: multiple-binary-gradients
(Matrix<double> dW, Vector<double> db) BinaryGradients(
    Matrix<double> X, Matrix<double> P, Matrix<double> Y, Matrix<double> W, double lambda)
{
    var G = (P - Y) / X.ColumnCount;
    return ((G.TransposeAndMultiply(X) + 2 * lambda * W) / Y.RowCount, G.RowSums() / Y.RowCount);
}
