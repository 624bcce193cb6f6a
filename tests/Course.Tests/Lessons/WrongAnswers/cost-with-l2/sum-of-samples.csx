// exercise: cost-with-l2
double ComputeCost(Matrix<double> AL, Matrix<double> Y, Matrix<double>[] W, double lambda)
{
    var crossEntropy = -Y.PointwiseMultiply(AL.PointwiseLog()).Enumerate().Sum();
    return crossEntropy + lambda * W.Sum(w => w.PointwiseMultiply(w).Enumerate().Sum());
}
