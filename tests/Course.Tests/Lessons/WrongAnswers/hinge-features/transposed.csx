// exercise: hinge-features
Matrix<double> Features(double[] x, int joints)
{
    return Matrix<double>.Build.Dense(joints + 1, x.Length,
        (j, i) => j == 0 ? 1 : Math.Max(0, x[i] - (j - 1.0) / joints));
}
