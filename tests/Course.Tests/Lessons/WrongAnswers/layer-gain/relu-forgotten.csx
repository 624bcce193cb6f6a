// exercise: layer-gain
double LayerGain(int inputs, double variance)
{
    return Math.Sqrt(inputs * variance);
}
