// exercise: pairwise-distances
double[] Distances(Matrix<double> points)
{
    var distances = new List<double>();
    for (var i = 0; i < points.ColumnCount; i++)
        for (var j = i; j < points.ColumnCount; j++)
            distances.Add((points.Column(i) - points.Column(j)).L2Norm());
    return [.. distances];
}
