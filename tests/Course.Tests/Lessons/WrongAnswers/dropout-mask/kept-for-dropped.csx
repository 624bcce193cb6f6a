// exercise: dropout-mask
Matrix<double> Mask(int rows, int columns, double p, Random random)
{
    return Matrix<double>.Build.Dense(rows, columns,
        (_, _) => random.NextDouble() < p ? 1 / (1 - p) : 0);
}
