// exercise: batch-normalization
(Matrix<double> Y, Matrix<double> Hat, Vector<double> mean, Vector<double> variance) Normalize(
    Matrix<double> S, Vector<double> gamma, Vector<double> beta)
{
    var (mean, variance) = (S.RowMeans(), S.RowVariances());
    var hat = S.SubtractFromEachColumn(mean).DivideEachColumnBy(variance + 1e-5);
    return (hat.MultiplyEachColumnBy(gamma).AddToEachColumn(beta), hat, mean, variance);
}
