// exercise: bracket-steps
int StepsNeeded(double gap, double tolerance)
{
    return Math.Max(0, (int)Math.Ceiling(Math.Log2(gap / tolerance)));
}
