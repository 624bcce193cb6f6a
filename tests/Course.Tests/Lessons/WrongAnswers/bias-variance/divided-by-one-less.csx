// exercise: bias-variance
(double BiasSquared, double Variance) BiasVariance(Matrix<double> curves, Vector<double> truth)
{
    var mean = curves.RowSums() / curves.ColumnCount;
    return ((mean - truth).Average(d => d * d), curves.EnumerateColumns()
        .Sum(curve => (curve - mean).Average(d => d * d)) / (curves.ColumnCount - 1));
}
