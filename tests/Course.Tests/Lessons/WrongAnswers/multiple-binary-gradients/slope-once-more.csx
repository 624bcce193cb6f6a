// exercise: multiple-binary-gradients
(Matrix<double> dW, Vector<double> db) BinaryGradients(
    Matrix<double> X, Matrix<double> P, Matrix<double> Y, Matrix<double> W, double lambda)
{
    var G = (P - Y).PointwiseMultiply(P).PointwiseMultiply(1 - P) / (Y.RowCount * Y.ColumnCount);
    return (G.TransposeAndMultiply(X) + 2 * lambda * W, G.RowSums());
}
