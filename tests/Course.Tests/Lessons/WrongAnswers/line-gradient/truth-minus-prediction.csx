// exercise: line-gradient
Vector<double> Gradient(Vector<double> phi)
{
    var residuals = y - phi[0] - phi[1] * x;
    return Vec(2 * residuals.Sum(), 2 * residuals.DotProduct(x));
}
