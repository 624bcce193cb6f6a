// exercise: dropout-mask
Matrix<double> Mask(int rows, int columns, double p, Random random)
{
    var units = new double[rows];
    for (var i = 0; i < rows; i++)
        units[i] = random.NextDouble() < p ? 0 : 1 / (1 - p);
    return Matrix<double>.Build.Dense(rows, columns, (row, _) => units[row]);
}
