// exercise: pairwise-distances
double[] Distances(Matrix<double> points)
{
    var products = points.TransposeThisAndMultiply(points);
    var distances = new List<double>();
    for (var i = 0; i < points.ColumnCount; i++)
        for (var j = i + 1; j < points.ColumnCount; j++)
            distances.Add(products[i, i] + products[j, j] - 2 * products[i, j]);
    return [.. distances];
}
