// exercise: largest-rate
double LargestRate(Matrix<double> hessian)
{
    return 2 / hessian.Evd().EigenValues.Real().Minimum();
}
