// exercise: gabor-gradient
Vector<double> Gradient(Vector<double> phi, int[] batch)
{
    var (offset, frequency) = (0.0, 0.0);
    foreach (var i in batch)
    {
        var u = phi[0] + 0.06 * phi[1] * x[i];
        var (sine, bell) = (Math.Sin(u), Math.Exp(-u * u / 32));
        var slope = 2 * (sine * bell - y[i]) * (Math.Cos(u) - u / 16 * sine) * bell;
        offset += slope;
        frequency += x[i] * slope;
    }
    return Vec(offset, frequency);
}
