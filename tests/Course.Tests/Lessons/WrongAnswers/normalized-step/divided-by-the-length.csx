// exercise: normalized-step
Vector<double> NormalizedStep(
    Vector<double> phi, Vector<double> gradient, double rate, double epsilon)
{
    return phi - rate * gradient / (gradient.L2Norm() + epsilon);
}
