// exercise: parameters-of-width
int CountParameters(int width)
{
    return (40 + 1) * width + (width + 1) * 10;
}
