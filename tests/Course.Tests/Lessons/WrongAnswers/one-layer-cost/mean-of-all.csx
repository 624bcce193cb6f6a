// exercise: one-layer-cost
double Cost(Matrix<double> P, Matrix<double> Y, Matrix<double> W, double lambda)
{
    var loss = -P.PointwiseLog().PointwiseMultiply(Y).Enumerate().Average();
    return loss + lambda * Math.Pow(W.FrobeniusNorm(), 2);
}
