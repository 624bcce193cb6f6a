// exercise: one-layer-forward
Matrix<double> Forward(Matrix<double> W, Vector<double> b, Matrix<double> X)
{
    var powers = (W * X).AddToEachColumn(b).Exp();
    return powers.DivideEachRowBy(powers.ColumnSums());
}
