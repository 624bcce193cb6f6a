// exercise: interpolation-threshold
int Threshold(int[] widths, double[] trainErrors, double tolerance)
{
    return widths[Array.FindIndex(trainErrors, error => error <= tolerance)];
}
