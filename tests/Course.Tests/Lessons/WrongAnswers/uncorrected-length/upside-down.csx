// exercise: uncorrected-length
double UncorrectedLength(int t, double beta, double gamma)
{
    return Math.Sqrt(1 - Math.Pow(gamma, t)) / (1 - Math.Pow(beta, t));
}
