// exercise: batch-normalization
(Matrix<double> Y, Matrix<double> Hat, Vector<double> mean, Vector<double> variance) Normalize(
    Matrix<double> S, Vector<double> gamma, Vector<double> beta)
{
    var (mean, n) = (S.RowMeans(), S.ColumnCount);
    var variance = S.RowVariances() * n / (n - 1);
    var hat = S.SubtractFromEachColumn(mean).DivideEachColumnBy((variance + 1e-5).PointwiseSqrt());
    return (hat.MultiplyEachColumnBy(gamma).AddToEachColumn(beta), hat, mean, variance);
}
