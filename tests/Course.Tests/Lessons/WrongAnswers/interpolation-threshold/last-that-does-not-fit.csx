// exercise: interpolation-threshold
int Threshold(int[] widths, double[] trainErrors, double tolerance)
{
    return widths[Math.Max(0, Array.FindLastIndex(trainErrors, error => error > tolerance))];
}
