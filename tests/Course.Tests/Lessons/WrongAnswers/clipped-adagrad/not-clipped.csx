// exercise: clipped-adagrad
void Step(double[] θ, double[] gradient, double[] sums, double rate)
{
    for (var i = 0; i < θ.Length; i++)
    {
        var g = gradient[i];
        sums[i] += g * g;
        θ[i] -= rate * g / (Math.Sqrt(sums[i]) + 1e-10);
    }
}
