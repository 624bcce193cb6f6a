using MathNet.Numerics.LinearAlgebra;
using Gradients = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> Dw, MathNet.Numerics.LinearAlgebra.Vector<double> Db)>;

namespace DeepLearning.Exercises;

/// <summary>Deep network: the derivatives by one layer's weights and biases.</summary>
internal sealed class LayerGradients : Exercise<Gradients>
{
    /// <inheritdoc/>
    public override string Id => "layer-gradients";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Shapes first: df is outputs × samples, h is inputs × samples, and dW must be outputs × inputs. Only one product of the two fits.",
        "dW = df · hᵀ: the product sums over the samples by itself. The biases' derivative sums over them too.",
        "Return (df.TransposeAndMultiply(h), df.RowSums()).",
    ];

    /// <inheritdoc/>
    protected override Gradients Reference => ReluNetwork.LayerGradients;

    /// <inheritdoc/>
    protected override string? Check(Gradients attempt)
    {
        foreach (var (outputs, inputs, samples) in new[] { (3, 4, 5), (4, 4, 3), (2, 6, 1) })
        {
            var random = new Xoshiro(outputs);
            var (df, h) = (random.NormalMatrix(outputs, samples), random.NormalMatrix(inputs, samples));
            if (Try(df, h, attempt(df.Clone(), h.Clone())) is { } why)
            {
                return $"{inputs} inputs, {outputs} outputs, {samples} {(samples == 1 ? "sample" : "samples")}: {why}";
            }
        }

        return null;
    }

    private static string? Try(Matrix<double> df, Matrix<double> h, (Matrix<double> Dw, Vector<double> Db) actual)
    {
        var (dw, db) = ReluNetwork.LayerGradients(df, h);
        return Quantity.FirstWrong(
        [
            new("dW", actual.Dw, dw)
            {
                Mistakes =
                [
                    (dw / df.ColumnCount, "that is the mean over the samples; the loss is a sum, and so are its derivatives"),
                    (dw.Transpose(), "is it transposed? A row belongs to an output, a column to an input"),
                    (df.Column(0).OuterProduct(h.Column(0)), "that is the first sample's alone; sum over all columns"),
                ],
            },
            Quantity.Of("db", actual.Db, db,
                (db / df.ColumnCount, "that is the mean over the samples; the loss is a sum, and so are its derivatives"),
                (df.ColumnSums(), "those are the sums over the outputs; a bias has one output and all samples"),
                (df.Column(0), "that is the first sample's alone; sum over all columns")),
        ]);
    }
}
