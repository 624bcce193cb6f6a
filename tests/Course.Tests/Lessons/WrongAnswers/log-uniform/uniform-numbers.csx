// exercise: log-uniform
double[] LogUniform(double low, double high, int count, Random random)
{
    double Draw() => Math.Pow(10, low)
        + (Math.Pow(10, high) - Math.Pow(10, low)) * random.NextDouble();
    return [.. Enumerable.Range(0, count).Select(_ => Draw())];
}
