// exercise: clip-norm
double Clip(double[][] gradients, double limit)
{
    var squares = 0.0;
    foreach (var array in gradients)
    {
        var norm = Math.Sqrt(array.Sum(value => value * value));
        squares += norm * norm;
        for (var i = 0; i < array.Length && norm > limit; i++)
            array[i] *= limit / norm;
    }

    return Math.Sqrt(squares);
}
