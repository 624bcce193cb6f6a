// exercise: roll
double[] Roll(double[] signal, int shift)
{
    return [.. new double[shift], .. signal[..^shift]];
}
