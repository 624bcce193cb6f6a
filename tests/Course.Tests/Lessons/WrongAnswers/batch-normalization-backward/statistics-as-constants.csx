// exercise: batch-normalization-backward
(Matrix<double> dS, Vector<double> dGamma, Vector<double> dBeta) NormalizeBackward(
    Matrix<double> G, Matrix<double> hat, Vector<double> variance, Vector<double> gamma)
{
    var (n, dGamma, dBeta) = (G.ColumnCount, G.PointwiseMultiply(hat).RowSums(), G.RowSums());
    var dS = G.MultiplyEachColumnBy(gamma.PointwiseDivide((variance + 1e-5).PointwiseSqrt()));
    return (dS, dGamma, dBeta);
}
