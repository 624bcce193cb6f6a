using MathNet.Numerics.LinearAlgebra;
using Gradient = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    (MathNet.Numerics.LinearAlgebra.Vector<double> Dw, double Db)>;

namespace DeepLearning.Exercises;

/// <summary>One neuron: the derivatives of the mean cross-entropy, dw = X(p − y)/n and db = mean(p − y).</summary>
internal sealed class ClassifierGradient : Exercise<Gradient>
{
    /// <inheritdoc/>
    public override string Id => "classifier-gradient";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Begin with dz = (p − y) / n: what the loss says to each score. Each weight then adds up what its input hears over all samples.",
        "X is inputs × samples and dz has an entry a sample, so X * dz has one an input: that is dw. A score moves with b one to one.",
        "var dz = (p - y) / p.Count; return (X * dz, dz.Sum());",
    ];

    /// <inheritdoc/>
    protected override Gradient Reference => Of;

    /// <summary>dw = X(p − y)/n and db = mean(p − y).</summary>
    public static (Vector<double> Dw, double Db) Of(Matrix<double> x, Vector<double> p, Vector<double> y) => (x * (p - y) / p.Count, (p - y).Average());

    /// <inheritdoc/>
    protected override string? Check(Gradient attempt)
    {
        var random = new Xoshiro(4);
        var (x, w, y) = (random.NormalMatrix(2, 6), random.NormalMatrix(2, 1).Column(0), Vector<double>.Build.DenseOfArray([1, 0, 0, 1, 1, 1]));
        var p = NeuronForward.Predict(w, 0.3, x);
        var actual = attempt(x.Clone(), p.Clone(), y.Clone());
        var ((dw, db), slope) = (Of(x, p, y), (p - y).PointwiseMultiply(p).PointwiseMultiply(1 - p));
        return Quantity.FirstWrong(
        [
            Quantity.Of("dw", actual.Dw, dw,
                (6 * dw, "that is the sum over the samples; the loss is their mean, and so is its derivative"),
                (-dw, "the sign: the derivative by a score is p − y, not y − p"),
                (x * slope / 6, "the slope p(1 − p) of the sigmoid has cancelled already: the derivative by a score is p − y"),
                (x * slope, "the slope p(1 − p) of the sigmoid has cancelled already, and the mean is missing: (p − y) / n"),
                (x * p / 6, "y is missing: the derivative by a score is p − y")),
            Quantity.Of("db", actual.Db, db,
                (6 * db, "that is the sum over the samples; the loss is their mean, and so is its derivative"),
                (-db, "the sign: the derivative by a score is p − y, not y − p"),
                (db / 6, "it is divided by n twice"),
                (slope.Sum() / 6, "the slope p(1 − p) of the sigmoid has cancelled already: the derivative by a score is p − y")),
        ]);
    }
}
