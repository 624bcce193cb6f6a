// exercise: pooling-gradient
Matrix<double> MaxPoolBack(Matrix<double> x, Matrix<double> dp)
{
    return Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, (row, column) => dp[row / 2, column / 2]);
}
