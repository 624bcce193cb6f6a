// exercise: ensemble-error
double EnsembleError(double biasSquared, double variance, double noise, int count)
{
    return noise * noise + (biasSquared + variance) / count;
}
