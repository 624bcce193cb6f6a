// exercise: adam-step
(Vector<double> Phi, Vector<double> M, Vector<double> V) AdamStep(
    Vector<double> phi, Vector<double> m, Vector<double> v, Vector<double> gradient,
    int t, double rate, double beta, double gamma, double epsilon)
{
    m = beta * m + (1 - beta) * gradient;
    v = gamma * v + (1 - gamma) * gradient.PointwiseMultiply(gradient);
    var (fullM, fullV) = (m, v);
    return (phi - rate * fullM.PointwiseDivide(fullV.PointwiseSqrt() + epsilon), m, v);
}
