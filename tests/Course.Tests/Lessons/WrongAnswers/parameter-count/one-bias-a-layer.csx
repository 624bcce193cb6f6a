// exercise: parameter-count
int ParameterCount(int inputs, int[] widths)
{
    var count = 0;
    foreach (var width in widths)
    {
        count += width * inputs + 1;
        inputs = width;
    }
    return count;
}
