// exercise: step-decay
double DecayedRate(double initial, double factor, int every, int step)
{
    return step > 0 && step % every == 0 ? initial * factor : initial;
}
