// exercise: through-relu
Matrix<double> ThroughReLU(Matrix<double> dh, Matrix<double> f)
{
    return f.PointwiseMultiply(dh.Map(value => value > 0 ? 1.0 : 0.0));
}
