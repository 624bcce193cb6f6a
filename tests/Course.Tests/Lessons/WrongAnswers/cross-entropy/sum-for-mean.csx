// exercise: cross-entropy
double CrossEntropy(Vector<double> p, Vector<double> y)
{
    return -(y * p.PointwiseLog() + (1 - y) * (1 - p).PointwiseLog());
}
