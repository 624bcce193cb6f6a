// exercise: xor-features
Matrix<double> Features(Matrix<double> X)
{
    return X;
}
