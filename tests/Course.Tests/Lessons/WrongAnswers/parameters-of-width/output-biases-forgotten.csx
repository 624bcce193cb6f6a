// exercise: parameters-of-width
int CountParameters(int width)
{
    return 41 * width + (width + 1) * width + 10 * width;
}
