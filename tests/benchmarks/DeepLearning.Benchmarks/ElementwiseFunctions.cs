using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Benchmarks;

/// <summary>Element-wise functions and normal numbers beside MathNet's and NumPy's, on a small and a large matrix.</summary>
internal static class ElementwiseFunctions
{
    public static void Measure()
    {
        using var numpy = Peer.Start("elementwise");
        foreach (var (rows, columns) in ((int, int)[])[(50, 100), (1000, 1000)])
        {
            var x = new Xoshiro(1).NormalMatrix(rows, columns);
            var b = x.Column(0);
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
                List<Side> sides = [Side.Of("ours", ours)];
                if (mathNet is not null)
                {
                    sides.Add(Side.Of("MathNet", mathNet));
                }

                if (numpy is not null)
                {
                    sides.Add(new("NumPy", () => numpy.Ask($"{name} {rows} {columns}")[0]));
                }

                Side.Compare($"{name}, {rows}×{columns}", rows < 100 ? 2000 : 15, sides);
            }
        }
    }
}
