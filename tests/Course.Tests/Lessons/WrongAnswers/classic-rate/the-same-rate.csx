// exercise: classic-rate
double ClassicRate(double rate, double beta)
{
    return rate;
}
