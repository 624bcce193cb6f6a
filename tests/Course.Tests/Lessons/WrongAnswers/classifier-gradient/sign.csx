// exercise: classifier-gradient
(Vector<double> dw, double db) Gradient(Matrix<double> X, Vector<double> p, Vector<double> y)
{
    var dz = (y - p) / p.Count;
    return (X * dz, dz.Sum());
}
