// exercise: spread-dimension
double SpreadDimension(double spread)
{
    return 1 / (2 * spread);
}
