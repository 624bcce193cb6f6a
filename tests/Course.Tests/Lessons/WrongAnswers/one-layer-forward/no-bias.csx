// exercise: one-layer-forward
Matrix<double> Forward(Matrix<double> W, Vector<double> b, Matrix<double> X)
{
    return (W * X).Softmax();
}
