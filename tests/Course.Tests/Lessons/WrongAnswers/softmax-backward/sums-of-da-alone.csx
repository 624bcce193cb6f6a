// exercise: softmax-backward
Matrix<double> SoftmaxBackward(Matrix<double> dA, Matrix<double> A)
{
    return A.PointwiseMultiply(dA.SubtractFromEachRow(dA.ColumnSums()));
}
