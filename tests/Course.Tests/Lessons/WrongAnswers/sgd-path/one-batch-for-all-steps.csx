// exercise: sgd-path
List<Vector<double>> Sgd(
    Func<Vector<double>, int[], Vector<double>> gradient,
    Vector<double> start, Func<int[]> nextBatch, Func<int, double> rate, int steps)
{
    List<Vector<double>> path = [start];
    var batch = nextBatch();
    for (var t = 0; t < steps; t++)
        path.Add(path[^1] - rate(t) * gradient(path[^1], batch));
    return path;
}
