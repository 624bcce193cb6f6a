// exercise: one-layer-gradients
(Matrix<double> dW, Vector<double> db) Gradients(
    Matrix<double> X, Matrix<double> P, Matrix<double> Y, Matrix<double> W, double lambda)
{
    var G = (P - Y) / X.ColumnCount;
    return (G.TransposeAndMultiply(X) + lambda * W, G.RowSums());
}
