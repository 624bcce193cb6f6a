// exercise: bracket-steps
int StepsNeeded(double gap, double tolerance)
{
    return Math.Max(0, (int)(Math.Log(gap / tolerance) / Math.Log(1.5)));
}
