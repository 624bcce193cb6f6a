// exercise: inverted-dropout
Matrix<double> Dropout(Matrix<double> a, Matrix<double> draws, double p)
{
    return draws.Map2((draw, value) => draw < p ? 0 : value, a);
}
