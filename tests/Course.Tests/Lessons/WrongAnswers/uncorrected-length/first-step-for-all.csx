// exercise: uncorrected-length
double UncorrectedLength(int t, double beta, double gamma)
{
    return (1 - beta) / Math.Sqrt(1 - gamma);
}
