// exercise: softmax-backward
Matrix<double> SoftmaxBackward(Matrix<double> dA, Matrix<double> A)
{
    return dA.PointwiseMultiply(A).PointwiseMultiply(1 - A);
}
