// exercise: reported-error
double ReportedError(double[] validation, double[] test)
{
    return validation.Min();
}
