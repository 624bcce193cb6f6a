// exercise: standard-error
double StandardError(double rate, int count)
{
    return Math.Sqrt(rate * (1 - rate)) / count;
}
