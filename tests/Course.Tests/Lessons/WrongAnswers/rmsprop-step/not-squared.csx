// exercise: rmsprop-step
(Vector<double> Phi, Vector<double> V) RmsPropStep(
    Vector<double> phi, Vector<double> v, Vector<double> gradient,
    double rate, double gamma, double epsilon)
{
    v = gamma * v + (1 - gamma) * gradient;
    return (phi - rate * gradient.PointwiseDivide(v.PointwiseSqrt() + epsilon), v);
}
