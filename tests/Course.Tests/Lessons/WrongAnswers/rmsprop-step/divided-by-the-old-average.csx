// exercise: rmsprop-step
(Vector<double> Phi, Vector<double> V) RmsPropStep(
    Vector<double> phi, Vector<double> v, Vector<double> gradient,
    double rate, double gamma, double epsilon)
{
    var step = rate * gradient.PointwiseDivide(v.PointwiseSqrt() + epsilon);
    return (phi - step, gamma * v + (1 - gamma) * gradient.PointwiseMultiply(gradient));
}
