// exercise: parameters-of-width
int CountParameters(int width)
{
    return 40 * width + width * width + 10 * width;
}
