// exercise: two-paths
double[] TwoPaths(double a, double b)
{
    return [(a + b) * b * a * b, (a + b) * a * a * b];
}
