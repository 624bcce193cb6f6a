// exercise: golden-section
double GoldenSection(Func<double, double> loss, double left, double right, double tolerance)
{
    var ratio = (Math.Sqrt(5) - 1) / 2;
    var (b, c) = (right - ratio * (right - left), left + ratio * (right - left));
    var (atB, atC) = (loss(b), loss(c));
    while (right - left > tolerance)
    {
        if (atB < atC)
        {
            (left, b, atB) = (b, c, atC);
            atC = loss(c = left + ratio * (right - left));
        }
        else
        {
            (right, c, atC) = (c, b, atB);
            atB = loss(b = right - ratio * (right - left));
        }
    }
    return (left + right) / 2;
}
