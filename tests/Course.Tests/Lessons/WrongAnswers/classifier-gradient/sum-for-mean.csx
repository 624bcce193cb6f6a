// exercise: classifier-gradient
(Vector<double> dw, double db) Gradient(Matrix<double> X, Vector<double> p, Vector<double> y)
{
    var dz = (p - y);
    return (X * dz, dz.Sum());
}
