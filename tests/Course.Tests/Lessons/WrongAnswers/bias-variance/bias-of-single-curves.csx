// exercise: bias-variance
(double BiasSquared, double Variance) BiasVariance(Matrix<double> curves, Vector<double> truth)
{
    var mean = curves.RowSums() / curves.ColumnCount;
    return (curves.EnumerateColumns().Average(curve => (curve - truth).Average(d => d * d)),
        curves.EnumerateColumns().Average(curve => (curve - mean).Average(d => d * d)));
}
