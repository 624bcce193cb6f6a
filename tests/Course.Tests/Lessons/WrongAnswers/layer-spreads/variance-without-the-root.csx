// exercise: layer-spreads
double[] Spreads(Matrix<double>[] layers)
{
    double Spread(Matrix<double> layer)
    {
        var mean = layer.Enumerate().Average();
        return layer.Enumerate().Average(value => (value - mean) * (value - mean));
    }

    return [.. layers.Select(Spread)];
}
