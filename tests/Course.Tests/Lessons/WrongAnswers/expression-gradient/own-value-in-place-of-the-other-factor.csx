// exercise: expression-gradient
double[] ExpressionGradient(double a, double b, double c, double f)
{
    return [f * b, f * a, f, f];
}
