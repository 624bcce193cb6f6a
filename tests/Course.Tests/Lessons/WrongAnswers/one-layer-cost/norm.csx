// exercise: one-layer-cost
double Cost(Matrix<double> P, Matrix<double> Y, Matrix<double> W, double lambda)
{
    var right = P.PointwiseMultiply(Y).ColumnSums();
    return -right.PointwiseLog().Average() + lambda * W.FrobeniusNorm();
}
