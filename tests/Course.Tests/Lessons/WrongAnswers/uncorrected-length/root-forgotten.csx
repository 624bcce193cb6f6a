// exercise: uncorrected-length
double UncorrectedLength(int t, double beta, double gamma)
{
    return (1 - Math.Pow(beta, t)) / (1 - Math.Pow(gamma, t));
}
