// exercise: cooling
double Schedule(int step)
{
    return stepDecay(0.8, 0.5, 100, step);
}
