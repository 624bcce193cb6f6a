// exercise: roll
double[] Roll(double[] signal, int shift)
{
    return [.. signal[shift..], .. signal[..shift]];
}
