// exercise: through-relu
Matrix<double> ThroughReLU(Matrix<double> dh, Matrix<double> f)
{
    return dh.PointwiseMultiply(f.PointwiseMaximum(0));
}
