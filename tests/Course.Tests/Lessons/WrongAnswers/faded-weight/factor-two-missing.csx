// exercise: faded-weight
double Left(double rate, double lambda, int steps)
{
    return Math.Pow(1 - rate * lambda, steps);
}
