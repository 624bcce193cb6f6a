// exercise: parameter-count
int ParameterCount(int inputs, int[] widths)
{
    return widths.Sum(width => width * (inputs + 1));
}
