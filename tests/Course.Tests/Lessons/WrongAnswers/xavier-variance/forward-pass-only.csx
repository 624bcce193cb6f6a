// exercise: xavier-variance
double XavierVariance(int inputs, int outputs)
{
    return 1.0 / inputs;
}
