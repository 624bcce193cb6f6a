// exercise: inverted-dropout
Matrix<double> Dropout(Matrix<double> a, Matrix<double> draws, double p)
{
    return draws.Map2((draw, value) => draw < p ? value / (1 - p) : 0, a);
}
