// exercise: convolution
Matrix<double> Convolve(Matrix<double> x, Matrix<double> w)
{
    return Matrix<double>.Build.Dense(x.RowCount - w.RowCount, x.ColumnCount - w.ColumnCount, (i, j) =>
        x.SubMatrix(i, w.RowCount, j, w.ColumnCount).PointwiseMultiply(w).RowSums().Sum());
}
