using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Optimization;

/// <summary>The published exercise on stochastic gradient descent: sin(u)·exp(−u²/32), u = φ₀ + 0.06·φ₁·x, fitted to 30 points by least squares.</summary>
internal static class Gabor
{
    private static readonly double[] X =
    [
        -1.920, -14.22, 1.490, -1.940, -2.389, -5.090, -8.861, 3.578, -6.010, -6.995, 3.634, 0.8743, -10.96, 0.4073, -9.467,
        8.560, 10.62, -0.1729, 10.40, -12.61, 0.1574, -13.04, -2.156, -12.10, -11.19, 2.902, -8.220, -11.79, -8.391, -4.505,
    ];

    private static readonly double[] Y =
    [
        -1.051, -0.02482, 0.8896, -0.4943, -0.9371, 0.4306, 0.009577, -0.07944, 0.1624, -0.2682, -0.3129, 0.8303, -0.02365, 0.5098,
        -0.2777, 0.3367, 0.1927, -0.2222, 0.06352, 0.006888, 0.03224, 0.01091, -0.5706, -0.05258, -0.03666, 0.1709, -0.04805, 0.2008,
        -0.1904, 0.5952,
    ];

    public static double Loss(Vector<double> phi) => X.Zip(Y, (x, y) => Math.Pow(Model(phi, x) - y, 2)).Sum();

    public static Vector<double> Gradient(Vector<double> phi) => Gradient(phi, Enumerable.Range(0, X.Length));

    public static Vector<double> Gradient(Vector<double> phi, IEnumerable<int> batch)
    {
        var gradient = Vector<double>.Build.Dense(2);
        foreach (var i in batch)
        {
            var u = phi[0] + 0.06 * phi[1] * X[i];
            var slope = (Math.Cos(u) - Math.Sin(u) * u / 16) * Math.Exp(-u * u / 32);
            var residual = 2 * (Model(phi, X[i]) - Y[i]);
            gradient[0] += residual * slope;
            gradient[1] += residual * slope * 0.06 * X[i];
        }

        return gradient;
    }

    private static double Model(Vector<double> phi, double x)
    {
        var u = phi[0] + 0.06 * phi[1] * x;
        return Math.Sin(u) * Math.Exp(-u * u / 32);
    }
}
