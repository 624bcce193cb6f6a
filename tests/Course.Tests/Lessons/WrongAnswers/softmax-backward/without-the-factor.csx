// exercise: softmax-backward
Matrix<double> SoftmaxBackward(Matrix<double> dA, Matrix<double> A)
{
    return dA.SubtractFromEachRow(A.PointwiseMultiply(dA).ColumnSums());
}
