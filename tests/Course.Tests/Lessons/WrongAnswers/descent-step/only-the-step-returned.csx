// exercise: descent-step
Vector<double> DescentStep(
    Func<Vector<double>, double> loss,
    Func<Vector<double>, Vector<double>> gradient,
    Vector<double> phi)
{
    var g = gradient(phi);
    double Along(double alpha) => loss(phi - alpha * g);
    var search = LineSearch.Minimize(Along, stepSizes, tolerance, searchSteps);
    return search.Minimum * g;
}
