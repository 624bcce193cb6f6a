// exercise: largest-rate
double LargestRate(Matrix<double> hessian)
{
    return 1 / hessian.Evd().EigenValues.Real().Maximum();
}
