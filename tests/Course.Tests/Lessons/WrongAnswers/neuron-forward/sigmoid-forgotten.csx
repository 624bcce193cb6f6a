// exercise: neuron-forward
Vector<double> Predict(Vector<double> w, double b, Matrix<double> X)
{
    return X.TransposeThisAndMultiply(w) + b;
}
