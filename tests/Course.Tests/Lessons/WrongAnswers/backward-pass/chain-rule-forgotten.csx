// exercise: backward-pass
double[] BackwardPass(int nodes, (int Result, int Operand, double Slope)[] edges)
{
    var gradients = new double[nodes];
    gradients[0] = 1;
    foreach (var (result, operand, slope) in edges)
        gradients[operand] += slope;
    return gradients;
}
