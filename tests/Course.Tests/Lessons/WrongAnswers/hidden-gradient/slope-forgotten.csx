// exercise: hidden-gradient
Matrix<double> HiddenGradient(Matrix<double> W2, Matrix<double> dZ2, Matrix<double> A)
{
    return W2.TransposeThisAndMultiply(dZ2);
}
