// exercise: triangular-rate
double Rate(double minimum, double maximum, int halfCycle, int step)
{
    var place = step % (2 * halfCycle);
    var height = Math.Min(place, 2 * halfCycle - place) / halfCycle;
    return minimum + height * (maximum - minimum);
}
