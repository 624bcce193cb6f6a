// exercise: spread-dimension
double SpreadDimension(double spread)
{
    return 1 / Math.Sqrt(2 * spread);
}
