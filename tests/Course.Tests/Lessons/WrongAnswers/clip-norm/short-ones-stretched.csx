// exercise: clip-norm
double Clip(double[][] gradients, double limit)
{
    var norm = Math.Sqrt(gradients.Sum(array => array.Sum(value => value * value)));
    foreach (var array in gradients)
        for (var i = 0; i < array.Length && limit < double.PositiveInfinity; i++)
            array[i] *= limit / norm;
    return norm;
}
