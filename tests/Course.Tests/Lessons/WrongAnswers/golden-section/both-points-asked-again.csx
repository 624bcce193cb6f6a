// exercise: golden-section
double GoldenSection(Func<double, double> loss, double left, double right, double tolerance)
{
    var ratio = (Math.Sqrt(5) - 1) / 2;
    while (right - left > tolerance)
    {
        var (b, c) = (right - ratio * (right - left), left + ratio * (right - left));
        if (loss(b) < loss(c))
            right = c;
        else
            left = b;
    }
    return (left + right) / 2;
}
