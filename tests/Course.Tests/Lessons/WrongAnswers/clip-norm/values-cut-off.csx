// exercise: clip-norm
double Clip(double[][] gradients, double limit)
{
    var norm = Math.Sqrt(gradients.Sum(array => array.Sum(value => value * value)));
    foreach (var array in gradients)
        for (var i = 0; i < array.Length; i++)
            array[i] = Math.Clamp(array[i], -limit, limit);
    return norm;
}
