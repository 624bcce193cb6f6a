// exercise: momentum-step
(Vector<double> Phi, Vector<double> M) MomentumStep(
    Vector<double> phi, Vector<double> m, Vector<double> gradient, double rate, double beta)
{
    return (phi - rate * (beta * m + (1 - beta) * gradient), m);
}
