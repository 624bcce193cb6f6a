// exercise: toy-parameters
(double[] dw, double[] db) ParameterGradients(double[] df, double[] h)
{
    return ([.. df], [.. df.Zip(h, (derivative, value) => derivative * value)]);
}
