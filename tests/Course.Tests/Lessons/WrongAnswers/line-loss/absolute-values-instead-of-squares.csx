// exercise: line-loss
double Loss(Vector<double> phi)
{
    var residuals = phi[0] + phi[1] * x - y;
    return residuals.L1Norm();
}
