// exercise: cross-entropy
double CrossEntropy(Vector<double> p, Vector<double> y)
{
    return -(y * p.PointwiseLog()) / p.Count;
}
