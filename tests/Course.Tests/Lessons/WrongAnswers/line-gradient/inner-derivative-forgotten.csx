// exercise: line-gradient
Vector<double> Gradient(Vector<double> phi)
{
    var residuals = phi[0] + phi[1] * x - y;
    return Vec(2 * residuals.Sum(), 2 * residuals.Sum());
}
