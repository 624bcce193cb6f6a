// exercise: pooling-gradient
Matrix<double> MaxPoolBack(Matrix<double> x, Matrix<double> dp)
{
    return Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, (row, column) =>
        x[row, column] == x.SubMatrix(row / 2 * 2, 2, column / 2 * 2, 2).Enumerate().Max() ? dp[row / 2, column / 2] : 0);
}
