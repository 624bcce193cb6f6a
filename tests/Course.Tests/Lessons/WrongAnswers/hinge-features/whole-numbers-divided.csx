// exercise: hinge-features
Matrix<double> Features(double[] x, int joints)
{
    return Matrix<double>.Build.Dense(x.Length, joints + 1,
        (i, j) => j == 0 ? 1 : Math.Max(0, x[i] - (j - 1) / joints));
}
