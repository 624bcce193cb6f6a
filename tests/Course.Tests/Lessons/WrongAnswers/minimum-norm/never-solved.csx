// exercise: minimum-norm
Vector<double> MinimumNorm(Matrix<double> A, Vector<double> y)
{
    return A.TransposeThisAndMultiply(y);
}
