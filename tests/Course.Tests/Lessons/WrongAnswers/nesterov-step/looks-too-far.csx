// exercise: nesterov-step
(Vector<double> Phi, Vector<double> M) NesterovStep(
    Func<Vector<double>, Vector<double>> gradient,
    Vector<double> phi, Vector<double> m, double rate, double beta)
{
    m = beta * m + (1 - beta) * gradient(phi - rate * m);
    return (phi - rate * m, m);
}
