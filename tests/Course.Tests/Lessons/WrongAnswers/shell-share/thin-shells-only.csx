// exercise: shell-share
double ShellShare(int dimension, double thickness)
{
    return dimension * thickness;
}
