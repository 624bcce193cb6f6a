// exercise: convolution
Matrix<double> Convolve(Matrix<double> x, Matrix<double> w)
{
    var z = Matrix<double>.Build.Dense(x.RowCount - w.RowCount + 1, x.ColumnCount - w.ColumnCount + 1);
    for (var i = 0; i < z.RowCount; i++)
        for (var j = 0; j < z.ColumnCount; j++)
            for (var u = 0; u < w.RowCount; u++)
                for (var v = 0; v < w.ColumnCount; v++)
                    z[i, j] += w[w.RowCount - 1 - u, w.ColumnCount - 1 - v] * x[i + u, j + v];
    return z;
}
