// exercise: layer-spreads
double[] Spreads(Matrix<double>[] layers)
{
    return [.. layers.Select(layer => Math.Sqrt(layer.Enumerate().Average(value => value * value)))];
}
