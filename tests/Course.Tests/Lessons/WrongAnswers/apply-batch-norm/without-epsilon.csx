// exercise: apply-batch-norm
(Matrix<double> Normalized, Vector<double> Mean, Vector<double> Variance) ApplyBatchNorm(
    Matrix<double> A)
{
    var mean = A.RowSums() / A.ColumnCount;
    var D = A.SubtractFromEachColumn(mean);
    var variance = D.PointwiseMultiply(D).RowSums() / A.ColumnCount;
    return (D.DivideEachColumnBy(variance.PointwiseSqrt()), mean, variance);
}
