// exercise: log-uniform
double[] LogUniform(double low, double high, int count, Random random)
{
    double Draw() => low + (high - low) * random.NextDouble();
    return [.. Enumerable.Range(0, count).Select(_ => Draw())];
}
