// exercise: cooling
double Schedule(int step)
{
    return 0.4;
}
