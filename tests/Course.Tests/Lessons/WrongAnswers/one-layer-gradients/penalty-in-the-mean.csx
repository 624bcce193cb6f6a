// exercise: one-layer-gradients
(Matrix<double> dW, Vector<double> db) Gradients(
    Matrix<double> X, Matrix<double> P, Matrix<double> Y, Matrix<double> W, double lambda)
{
    var G = P - Y;
    return ((G.TransposeAndMultiply(X) + 2 * lambda * W) / X.ColumnCount, G.RowSums() / X.ColumnCount);
}
