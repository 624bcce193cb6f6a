// exercise: faded-weight
double Left(double rate, double lambda, int steps)
{
    return 1 - Math.Pow(1 - 2 * rate * lambda, steps);
}
