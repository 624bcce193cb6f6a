// exercise: expression-gradient
double[] ExpressionGradient(double a, double b, double c, double f)
{
    return [f * a, f * b, f, a * b + c];
}
