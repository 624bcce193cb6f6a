// exercise: descent-step
Vector<double> DescentStep(
    Func<Vector<double>, double> loss,
    Func<Vector<double>, Vector<double>> gradient,
    Vector<double> phi)
{
    return phi - 0.01 * gradient(phi);
}
