// exercise: cross-entropy
double CrossEntropy(Vector<double> p, Vector<double> y)
{
    return (p - y) * (p - y) / p.Count;
}
