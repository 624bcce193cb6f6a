using System.Numerics;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace DeepLearning.Tests.Numerics;

/// <summary>What computes a product in a test.</summary>
internal delegate void Multiplication<T>(in Product<T> product)
    where T : unmanaged, INumber<T>;

/// <summary>A product of random matrices that lie in larger ones (NaN around A and B, a mark around C, NaN in C for beta = 0), with its sums by definition.</summary>
internal sealed unsafe class ProductCase<T>
    where T : unmanaged, INumber<T>
{
    private const int Gap = 3;
    private static readonly T NaN = T.CreateChecked(double.NaN);
    private static readonly T Mark = T.CreateChecked(12345);

    private readonly Transpose _transposeA, _transposeB;
    private readonly int _m, _n, _k, _gap;
    private readonly T _alpha, _beta;
    private readonly T[] _before;

    public ProductCase(int m, int n, int k, bool turnA, bool turnB, double alpha = 1, double beta = 0, bool gaps = true)
    {
        (_m, _n, _k, _gap) = (m, n, k, gaps ? Gap : 0);
        (_transposeA, _transposeB) = (Of(turnA), Of(turnB));
        (_alpha, _beta) = (T.CreateChecked(alpha), T.CreateChecked(beta));
        var random = new Xoshiro(1000 * m + 100 * n + k);
        A = Random(random, turnA ? k : m, turnA ? m : k, NaN);
        B = Random(random, turnB ? n : k, turnB ? k : n, NaN);
        C = Random(random, m, n, Mark);
        if (beta == 0)
        {
            Array.ForEach([.. Enumerable.Range(0, C.Length).Where(at => at % (m + _gap) < m)], at => C[at] = NaN);
        }

        _before = [.. C];
    }

    public T[] A { get; }

    public T[] B { get; }

    public T[] C { get; }

    public ProductCase<T> Run(Multiplication<T> multiply)
    {
        fixed (T* a = A, b = B, c = C)
        {
            multiply(new Product<T>
            {
                TransposeA = _transposeA, TransposeB = _transposeB, M = _m, N = _n, K = _k, Alpha = _alpha, Beta = _beta,
                A = a, B = b, C = c, LeadingA = Leading(_transposeA, _m, _k), LeadingB = Leading(_transposeB, _k, _n), LeadingC = Math.Max(1, _m + _gap),
            });
        }

        return this;
    }

    /// <summary>Each element within (k + 4) roundings of the sum of the magnitudes (Higham, Accuracy and Stability of Numerical Algorithms, section 3.1).</summary>
    public void AssertRight()
    {
        var epsilon = typeof(T) == typeof(double) ? double.Epsilon + Math.BitIncrement(1.0) - 1 : MathF.BitIncrement(1f) - 1f;
        for (var j = 0; j < _n; j++)
        {
            for (var i = 0; i < _m + _gap; i++)
            {
                var at = i + j * (_m + _gap);
                var (sum, magnitude) = i < _m ? Exact(i, j, at) : (Value(Mark), 0);
                var what = $"({i}, {j}) of {_m}×{_k}·{_k}×{_n} {_transposeA} {_transposeB} alpha {_alpha} beta {_beta}";
                Assert.True(Math.Abs(Value(C[at]) - sum) <= (_k + 4) * epsilon * magnitude, $"{what}: {C[at]}, expected {sum}");
            }
        }
    }

    private (double Sum, double Magnitude) Exact(int i, int j, int at)
    {
        var (kept, sum, magnitude) = (Value(_beta) == 0 ? 0 : Value(_beta) * Value(_before[at]), 0.0, 0.0);
        for (var p = 0; p < _k; p++)
        {
            var term = Value(_transposeA == Transpose.DontTranspose ? A[i + p * (_m + _gap)] : A[p + i * (_k + _gap)])
                * Value(_transposeB == Transpose.DontTranspose ? B[p + j * (_k + _gap)] : B[j + p * (_n + _gap)]);
            (sum, magnitude) = (sum + term, magnitude + Math.Abs(term));
        }

        return (kept + Value(_alpha) * sum, Math.Abs(kept) + Math.Abs(Value(_alpha)) * magnitude);
    }

    private static double Value(T number) => double.CreateChecked(number);

    private static Transpose Of(bool turned) => turned ? Transpose.Transpose : Transpose.DontTranspose;

    private int Leading(Transpose transpose, int rows, int columns) => Math.Max(1, (transpose == Transpose.DontTranspose ? rows : columns) + _gap);

    private T[] Random(Xoshiro random, int rows, int columns, T around)
    {
        var values = new T[(rows + _gap) * columns];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = i % (rows + _gap) < rows ? T.CreateChecked(2 * random.NextDouble() - 1) : around;
        }

        return values;
    }
}
