// exercise: layer-gradients
(Matrix<double> dW, Vector<double> db) LayerGradients(Matrix<double> df, Matrix<double> h)
{
    return (df.TransposeAndMultiply(h), df.ColumnSums());
}
