// exercise: apply-batch-norm
(Matrix<double> Normalized, Vector<double> Mean, Vector<double> Variance) ApplyBatchNorm(
    Matrix<double> A)
{
    var mean = A.RowSums() / A.ColumnCount;
    var D = A.SubtractFromEachColumn(mean);
    var variance = D.PointwiseMultiply(D).RowSums() / (A.ColumnCount - 1);
    return (D.DivideEachColumnBy((variance + 1e-5).PointwiseSqrt()), mean, variance);
}
