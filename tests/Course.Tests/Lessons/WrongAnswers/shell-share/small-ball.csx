// exercise: shell-share
double ShellShare(int dimension, double thickness)
{
    return 1 - Math.Pow(thickness, dimension);
}
