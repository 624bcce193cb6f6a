// exercise: backward-pass
double[] BackwardPass(int nodes, (int Result, int Operand, double Slope)[] edges)
{
    var gradients = new double[nodes];
    foreach (var (result, operand, slope) in edges)
        gradients[operand] += slope * gradients[result];
    return gradients;
}
