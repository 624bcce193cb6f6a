// exercise: momentum-step
(Vector<double> Phi, Vector<double> M) MomentumStep(
    Vector<double> phi, Vector<double> m, Vector<double> gradient, double rate, double beta)
{
    m = (1 - beta) * m + beta * gradient;
    return (phi - rate * m, m);
}
