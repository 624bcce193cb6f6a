// exercise: momentum-step
(Vector<double> Phi, Vector<double> M) MomentumStep(
    Vector<double> phi, Vector<double> m, Vector<double> gradient, double rate, double beta)
{
    m = beta * m + (1 - beta) * gradient;
    return (phi - rate * gradient, m);
}
