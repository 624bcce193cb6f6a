using MathNet.Numerics.LinearAlgebra;
using Forward = System.Func<
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    double,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>>;

namespace DeepLearning.Exercises;

/// <summary>One neuron: the probability of class 1 for each sample, p = σ(Xᵀw + b).</summary>
internal sealed class NeuronForward : Exercise<Forward>
{
    /// <inheritdoc/>
    public override string Id => "neuron-forward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Two steps: a score for every column of X, then the sigmoid of every score.",
        "X.TransposeThisAndMultiply(w) has an entry for each sample. Add b: a vector plus a number adds it to every entry.",
        "(X.TransposeThisAndMultiply(w) + b).Map(z => 1 / (1 + Math.Exp(-z))).",
    ];

    /// <inheritdoc/>
    protected override Forward Reference => Predict;

    /// <summary>p = σ(Xᵀw + b).</summary>
    public static Vector<double> Predict(Vector<double> w, double b, Matrix<double> x) => (x.TransposeThisAndMultiply(w) + b).Sigmoid();

    /// <inheritdoc/>
    protected override string? Check(Forward attempt)
    {
        foreach (var (inputs, samples) in new[] { (2, 5), (3, 1) })
        {
            var random = new Xoshiro(inputs);
            var (w, b, x) = (random.NormalMatrix(inputs, 1).Column(0), 0.7, random.NormalMatrix(inputs, samples));
            var z = x.TransposeThisAndMultiply(w) + b;
            var why = Quantity.FirstWrong(
            [
                Quantity.Of("p", attempt(w.Clone(), b, x.Clone()), z.Sigmoid(),
                    (z, "those are the scores z; the sigmoid is missing"),
                    ((z - b).Sigmoid(), "the bias is missing"),
                    ((z - 2 * b).Sigmoid(), "the bias is subtracted"),
                    ((-z).Sigmoid(), "those are the probabilities of class 0: the exponent is −z"),
                    (z.PointwiseTanh(), "that is the tanh; the sigmoid lies between 0 and 1")),
            ]);
            if (why is not null)
            {
                return $"{inputs} inputs, {samples} {(samples == 1 ? "sample" : "samples")}: {why}";
            }
        }

        return null;
    }
}
