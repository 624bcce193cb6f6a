// exercise: ball-log-volume
double BallLogVolume(int dimension, double radius)
{
    return dimension * Math.Log(radius) + dimension / 2.0 * Math.Log(Math.PI)
        - Special.LogGamma(dimension / 2.0);
}
