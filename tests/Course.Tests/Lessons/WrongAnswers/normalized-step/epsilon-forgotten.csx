// exercise: normalized-step
Vector<double> NormalizedStep(
    Vector<double> phi, Vector<double> gradient, double rate, double epsilon)
{
    var v = gradient.PointwiseMultiply(gradient);
    return phi - rate * gradient.PointwiseDivide(v.PointwiseSqrt());
}
