// exercise: rmsprop-step
(Vector<double> Phi, Vector<double> V) RmsPropStep(
    Vector<double> phi, Vector<double> v, Vector<double> gradient,
    double rate, double gamma, double epsilon)
{
    v = v + gradient.PointwiseMultiply(gradient);
    return (phi - rate * gradient.PointwiseDivide(v.PointwiseSqrt() + epsilon), v);
}
