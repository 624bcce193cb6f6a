// exercise: bias-variance
(double BiasSquared, double Variance) BiasVariance(Matrix<double> curves, Vector<double> truth)
{
    var mean = curves.RowSums() / curves.ColumnCount;
    return ((mean - truth).Average(d => d * d),
        curves.EnumerateColumns().Average(curve => (curve - truth).Average(d => d * d)));
}
