// exercise: pairwise-distances
double[] Distances(Matrix<double> points)
{
    var distances = new List<double>();
    for (var i = 0; i < points.RowCount; i++)
        for (var j = i + 1; j < points.RowCount; j++)
            distances.Add((points.Row(i) - points.Row(j)).L2Norm());
    return [.. distances];
}
