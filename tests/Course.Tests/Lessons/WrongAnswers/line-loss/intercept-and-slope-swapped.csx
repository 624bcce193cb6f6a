// exercise: line-loss
double Loss(Vector<double> phi)
{
    var residuals = phi[1] + phi[0] * x - y;
    return residuals.DotProduct(residuals);
}
