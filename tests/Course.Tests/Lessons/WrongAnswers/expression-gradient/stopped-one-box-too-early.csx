// exercise: expression-gradient
double[] ExpressionGradient(double a, double b, double c, double f)
{
    return [b, a, 1, a * b + c];
}
