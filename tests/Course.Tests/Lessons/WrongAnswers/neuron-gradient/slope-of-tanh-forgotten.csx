// exercise: neuron-gradient
double[] NeuronGradient(double x1, double x2, double w1, double w2, double b)
{
    return [w1, w2, x1, x2, 1];
}
