// exercise: layer-gain
double LayerGain(int inputs, double variance)
{
    return Math.Sqrt(inputs / 2.0) * variance;
}
