// exercise: clipped-adagrad
void Step(double[] θ, double[] gradient, double[] sums, double rate)
{
    for (var i = 0; i < θ.Length; i++)
    {
        var g = Math.Clamp(gradient[i], -5, 5);
        sums[i] += g * g;
        θ[i] -= rate * g / (sums[i] + 1e-10);
    }
}
