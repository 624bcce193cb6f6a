// exercise: layer-gain
double LayerGain(int inputs, double variance)
{
    return inputs * variance / 2;
}
