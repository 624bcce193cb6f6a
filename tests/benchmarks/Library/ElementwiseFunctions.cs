using DeepLearning;
using MathNet.Numerics.LinearAlgebra;

namespace Benchmarks;

/// <summary>
/// Element-wise functions and normal numbers beside MathNet's and NumPy's, on a small and a large matrix. Each side calls its
/// function many times in a run: a single call of a few microseconds would tell whose caches are cold.
/// </summary>
internal static class ElementwiseFunctions
{
    public static void Measure()
    {
        using var numpy = Peer.Start("elementwise");
        foreach (var (rows, columns) in ((int, int)[])[(50, 100), (1000, 1000)])
        {
            var x = new Xoshiro(1).NormalMatrix(rows, columns);
            var b = x.Column(0);
            var repeats = 5_000_000 / (rows * columns);
            Compare("exp", () => x.Exp(), () => x.PointwiseExp());
            Compare("tanh", () => x.Tanh(), () => x.PointwiseTanh());
            Compare("sigmoid", () => x.Sigmoid(), () => x.Map(MathNet.Numerics.SpecialFunctions.Logistic, Zeros.Include));
            Compare("softmax", () => x.Softmax());
            Compare("relu", () => x.ReLU(), () => x.PointwiseMaximum(0));
            Compare("add", () => x.AddToEachColumn(b));
            Compare("legacy", () => new NumpyRandom(1).Normal(0, 1, rows, columns));
            Compare("modern", () => new Xoshiro(1).NormalMatrix(rows, columns),
                () => Matrix<double>.Build.Random(rows, columns, new MathNet.Numerics.Distributions.Normal(0, 1, new Random(1))));

            void Compare(string name, Action ours, Action? mathNet = null)
            {
                List<Side> sides = [Repeated("ours", ours)];
                if (mathNet is not null)
                {
                    sides.Add(Repeated("MathNet", mathNet));
                }

                if (numpy is not null)
                {
                    sides.Add(new("NumPy", () => numpy.Ask($"{name} {rows} {columns} {repeats}")[0]));
                }

                Side.Compare($"{name}, {rows}×{columns}, {repeats} times", 15, sides);
            }

            Side Repeated(string name, Action once) => Side.Of(name, () =>
            {
                for (var i = 0; i < repeats; i++)
                {
                    once();
                }
            });
        }
    }
}
