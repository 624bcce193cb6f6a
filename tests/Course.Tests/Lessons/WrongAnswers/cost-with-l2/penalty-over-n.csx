// exercise: cost-with-l2
double ComputeCost(Matrix<double> AL, Matrix<double> Y, Matrix<double>[] W, double lambda)
{
    var squares = W.Sum(w => w.PointwiseMultiply(w).Enumerate().Sum());
    return (-Y.PointwiseMultiply(AL.PointwiseLog()).Enumerate().Sum() + lambda * squares) / Y.ColumnCount;
}
