// exercise: parameter-count
int ParameterCount(int inputs, int[] widths)
{
    var count = 0;
    foreach (var width in widths)
    {
        count += width * inputs;
        inputs = width;
    }
    return count;
}
