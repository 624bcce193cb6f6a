// exercise: line-gradient
Vector<double> Gradient(Vector<double> phi)
{
    var residuals = phi[0] + phi[1] * x - y;
    return Phi(2 * residuals.Sum(), 2 * residuals.Sum());
}
