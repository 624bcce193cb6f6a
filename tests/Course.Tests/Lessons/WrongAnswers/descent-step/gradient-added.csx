// exercise: descent-step
Vector<double> DescentStep(Func<Vector<double>, double> loss, Func<Vector<double>, Vector<double>> gradient, Vector<double> phi)
{
    var g = gradient(phi);
    var search = LineSearch.Minimize(alpha => loss(phi - alpha * g), stepSizes, tolerance, searchSteps);
    return phi + search.Minimum * g;
}
