// exercise: minimum-norm
Vector<double> MinimumNorm(Matrix<double> A, Vector<double> y)
{
    var square = A.SubMatrix(0, A.RowCount, 0, A.RowCount);
    var zeros = Vector<double>.Build.Dense(A.ColumnCount);
    zeros.SetSubVector(0, A.RowCount, square.Solve(y));
    return zeros;
}
