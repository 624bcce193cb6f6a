// exercise: step-decay
double DecayedRate(double initial, double factor, int every, int step)
{
    return initial * factor * (step / every);
}
