// exercise: bias-variance
(double BiasSquared, double Variance) BiasVariance(Matrix<double> curves, Vector<double> truth)
{
    var mean = curves.RowSums() / curves.ColumnCount;
    return (Math.Pow((mean - truth).Average(), 2),
        curves.EnumerateColumns().Average(curve => (curve - mean).Average(d => d * d)));
}
