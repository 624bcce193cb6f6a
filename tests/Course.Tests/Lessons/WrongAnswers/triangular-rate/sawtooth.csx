// exercise: triangular-rate
double Rate(double minimum, double maximum, int halfCycle, int step)
{
    var height = (double)(step % halfCycle) / halfCycle;
    return minimum + height * (maximum - minimum);
}
