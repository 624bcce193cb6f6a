// exercise: neuron-forward
Vector<double> Predict(Vector<double> w, double b, Matrix<double> X)
{
    return (X.TransposeThisAndMultiply(w) + 0).Map(z => 1 / (1 + Math.Exp(-z)));
}
