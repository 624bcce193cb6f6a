// exercise: cooling
double Schedule(int step)
{
    return stepDecay(0.4, 0.5, 20, step);
}
