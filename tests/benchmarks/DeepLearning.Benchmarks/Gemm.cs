using System.Globalization;

namespace DeepLearning.Benchmarks;

/// <summary>
/// Products of matrices beside NumPy's, which calls OpenBLAS where Debian's libopenblas is installed: large ones, and the shapes of
/// the lessons (a layer of 50 × 3072 over 100 samples and its two gradients, a recurrent step).
/// </summary>
internal static class Gemm
{
    private static readonly GemmShape[] Large = [new("NN", 512, 512, 512), new("NN", 2048, 2048, 2048)];

    private static readonly GemmShape[] OfLessons =
        [new("NN", 50, 3072, 100), new("NT", 50, 100, 3072), new("TN", 3072, 50, 100), new("NN", 100, 100, 1), new("NN", 10, 50, 100)];

    public static void Measure() => Measure(Large, rounds: 7);

    public static void MeasureShapes() => Measure(OfLessons, rounds: 11);

    private static void Measure(GemmShape[] shapes, int rounds)
    {
        using var peer = Peer.Start("gemm");
        foreach (var shape in shapes)
        {
            Measure<double>(shape, "float64", peer, rounds);
            Measure<float>(shape, "float32", peer, rounds);
        }

        FastMatrices.Backend = MatrixBackend.Automatic;
    }

    private static void Measure<T>(GemmShape shape, string type, Peer? peer, int rounds)
        where T : struct, IEquatable<T>, IFormattable
    {
        var request = string.Create(CultureInfo.InvariantCulture, $"{shape} {type} {shape.Repeats}");
        Side?[] sides =
        [
            peer is null ? null : new Side("NumPy", () => Quiet(() => peer.Ask(request)[0])),
            Of<T>("through OpenBLAS", MatrixBackend.OpenBlas, shape),
            Of<T>("own kernel", MatrixBackend.Managed, shape),
            Of<T>("automatic", MatrixBackend.Automatic, shape),
        ];
        Side.Compare($"{shape} {type}, {shape.Repeats} times", rounds, [.. sides.OfType<Side>()]);
        Side.Compare($"{shape} {type}, {shape.Repeats} times", 1, Of<T>("own kernel", MatrixBackend.Managed, shape)!, Of<T>("MathNet", MatrixBackend.MathNet, shape)!);
    }

    // The backend is chosen outside of what is measured; without OpenBLAS that side is left out.
    private static Side? Of<T>(string name, MatrixBackend backend, GemmShape shape)
        where T : struct, IEquatable<T>, IFormattable
    {
        try
        {
            FastMatrices.Backend = backend;
        }
        catch (InvalidOperationException)
        {
            return null;
        }

        var side = Side.Of(name, shape.Product<T>());
        return side with
        {
            Seconds = () =>
            {
                FastMatrices.Backend = backend;
                return Quiet(side.Seconds);
            },
        };
    }

    // OpenMP's threads keep their cores busy for some milliseconds after a product; the next side waits until they sleep.
    private static double Quiet(Func<double> seconds)
    {
        Thread.Sleep(20);
        return seconds();
    }
}
