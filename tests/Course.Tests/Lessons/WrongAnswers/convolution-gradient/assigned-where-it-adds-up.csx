// exercise: convolution-gradient
(Matrix<double> dx, Matrix<double> dw) ConvolveBack(
    Matrix<double> x, Matrix<double> w, Matrix<double> dz)
{
    var (dx, dw) = (0 * x, 0 * w);
    for (var i = 0; i < dz.RowCount; i++)
        for (var j = 0; j < dz.ColumnCount; j++)
            for (var u = 0; u < w.RowCount; u++)
                for (var v = 0; v < w.ColumnCount; v++)
                {
                    dw[u, v] = dz[i, j] * x[i + u, j + v];
                    dx[i + u, j + v] = dz[i, j] * w[u, v];
                }

    return (dx, dw);
}
