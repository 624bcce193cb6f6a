// exercise: shell-share
double ShellShare(int dimension, double thickness)
{
    return Math.Pow(1 - thickness, dimension);
}
