// exercise: toy-parameters
(double[] dw, double[] db) ParameterGradients(double[] df, double[] h)
{
    double[] after = [h[1], h[2], h[3], 1];
    return ([.. df.Zip(after, (derivative, value) => derivative * value)], [.. df]);
}
