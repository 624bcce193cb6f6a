// exercise: spread-dimension
double SpreadDimension(double spread)
{
    return 1 / (spread * spread);
}
