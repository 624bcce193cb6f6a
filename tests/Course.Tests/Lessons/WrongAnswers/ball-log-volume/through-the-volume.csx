// exercise: ball-log-volume
double BallLogVolume(int dimension, double radius)
{
    return Math.Log(Math.Pow(radius, dimension) * Math.Pow(Math.PI, dimension / 2.0)
        / Math.Exp(Special.LogGamma(dimension / 2.0 + 1)));
}
