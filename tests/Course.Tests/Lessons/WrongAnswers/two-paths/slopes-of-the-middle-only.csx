// exercise: two-paths
double[] TwoPaths(double a, double b)
{
    return [b + 1, a + 1];
}
