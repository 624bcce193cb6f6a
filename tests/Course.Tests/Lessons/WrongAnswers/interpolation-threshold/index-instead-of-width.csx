// exercise: interpolation-threshold
int Threshold(int[] widths, double[] trainErrors, double tolerance)
{
    return Array.FindLastIndex(trainErrors, error => error > tolerance) + 1;
}
