// exercise: bracket-steps
int StepsNeeded(double gap, double tolerance)
{
    return (int)Math.Ceiling(Math.Log(gap / tolerance) / Math.Log(1.5));
}
