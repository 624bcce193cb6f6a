// exercise: standard-error
double StandardError(double rate, int count)
{
    return rate * (1 - rate) / count;
}
