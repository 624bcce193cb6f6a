// exercise: layer-spreads
double[] Spreads(Matrix<double>[] layers)
{
    return [.. layers.Select(layer => layer.RowStandardDeviations().Average())];
}
