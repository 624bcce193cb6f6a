// exercise: nesterov-step
(Vector<double> Phi, Vector<double> M) NesterovStep(
    Func<Vector<double>, Vector<double>> gradient,
    Vector<double> phi, Vector<double> m, double rate, double beta)
{
    phi -= rate * beta * m;
    m = beta * m + (1 - beta) * gradient(phi);
    return (phi - rate * m, m);
}
