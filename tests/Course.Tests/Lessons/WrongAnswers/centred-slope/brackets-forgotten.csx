// exercise: centred-slope
double Slope(Func<double, double> f, double x, double h)
{
    return (f(x + h) - f(x - h)) / 2 * h;
}
