// exercise: golden-section
double GoldenSection(Func<double, double> loss, double left, double right, double tolerance)
{
    var ratio = 2.0 / 3;
    var (b, c) = (right - ratio * (right - left), left + ratio * (right - left));
    var (atB, atC) = (loss(b), loss(c));
    while (right - left > tolerance)
    {
        if (atB < atC)
        {
            (right, c, atC) = (c, b, atB);
            atB = loss(b = right - ratio * (right - left));
        }
        else
        {
            (left, b, atB) = (b, c, atC);
            atC = loss(c = left + ratio * (right - left));
        }
    }
    return (left + right) / 2;
}
