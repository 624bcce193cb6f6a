// exercise: neuron-gradient
double[] NeuronGradient(double x1, double x2, double w1, double w2, double b)
{
    var o = Math.Tanh(w1 * x1 + w2 * x2 + b);
    var s = 1 - o * o;
    return [s * x1, s * x2, s * w1, s * w2, s];
}
