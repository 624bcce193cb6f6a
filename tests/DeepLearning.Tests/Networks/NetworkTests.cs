using System.Net;
using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;
using static DeepLearning.Tests.Networks.Fixtures;

namespace DeepLearning.Tests.Networks;

public sealed class NetworkTests
{
    private static readonly MatrixBuilder<double> Build = Matrix<double>.Build;

    [Fact]
    public void Two_layers_computed_by_hand()
    {
        var network = new Network([2, 2, 1], new Xoshiro(1), loss: new SquaredError());
        network.Parameters["W1"].Value = Build.DenseOfArray(new double[,] { { 1, -1 }, { 2, 0 } });
        network.Parameters["b1"].Value = Build.Dense(2, 1, [0, -1]);
        network.Parameters["W2"].Value = Build.DenseOfArray(new double[,] { { 3, 4 } });
        network.Parameters["b2"].Value = Build.Dense(1, 1, 0.5);
        var x = Build.Dense(2, 1, [1, 3]);

        // s = (1 − 3, 2 − 1) = (−2, 1), h = (0, 1), o = 4.5; L = (4.5 − 2)² = 6.25, ∂L/∂o = 5.
        Assert.Equal(4.5, network.Forward(x)[0, 0]);
        Assert.Equal(6.25, network.Backward(x, Build.Dense(1, 1, 2)));
        AssertClose(Build.DenseOfArray(new double[,] { { 0, 5 } }), network.Parameters["W2"].Gradient, 0);
        AssertClose(Build.Dense(1, 1, 5), network.Parameters["b2"].Gradient, 0);
        AssertClose(Build.DenseOfArray(new double[,] { { 0, 0 }, { 20, 60 } }), network.Parameters["W1"].Gradient, 0);
        AssertClose(Build.Dense(2, 1, [0, 20]), network.Parameters["b1"].Gradient, 0);
    }

    [Fact]
    public void The_textbooks_two_layers_have_the_same_cost_and_gradients()
    {
        var network = new Network([5, 4, 3], new Xoshiro(7), batchNormalization: false);
        var (x, y, n, lambda) = (Normal(5, 9), Classes(3, 9), 9, 0.3);
        var (w1, b1) = (network.Parameters["W1"].Value, network.Parameters["b1"].Value.Column(0));
        var (w2, b2) = (network.Parameters["W2"].Value, network.Parameters["b2"].Value.Column(0));

        var h = Plus(w1 * x, b1).PointwiseMaximum(0);
        var e = Plus(w2 * h, b2).PointwiseExp();
        var p = e.MapIndexed((_, column, value) => value / e.Column(column).Sum());
        var cost = -y.PointwiseMultiply(p.PointwiseLog()).Enumerate().Sum() / n + lambda * (Squares(w1) + Squares(w2));
        var g = p - y;
        var g1 = (w2.Transpose() * g).PointwiseMultiply(h.Map(value => value > 0 ? 1.0 : 0));

        Assert.Equal(cost, network.Backward(x, y, lambda), 1e-13);
        Assert.Equal(cost, network.Cost(x, y, lambda), 1e-13);
        AssertClose(p, network.Predict(x), 1e-15);
        AssertClose(g * h.Transpose() / n + 2 * lambda * w2, network.Parameters["W2"].Gradient, 1e-14);
        AssertClose(g1 * x.Transpose() / n + 2 * lambda * w1, network.Parameters["W1"].Gradient, 1e-14);
        AssertClose((g.RowSums() / n).ToColumnMatrix(), network.Parameters["b2"].Gradient, 1e-15);
        AssertClose((g1.RowSums() / n).ToColumnMatrix(), network.Parameters["b1"].Gradient, 1e-15);
    }

    [Fact]
    public void Samples_beyond_one_evaluation_batch_are_predicted_one_by_one_alike()
    {
        var network = new Network([3, 8, 4], new Xoshiro(2), new Tanh(), batchNormalization: true, dropout: 0.5);
        var x = Normal(3, 1203);
        var together = network.Predict(x);

        foreach (var column in (int[])[0, 499, 500, 1202])
        {
            AssertClose(network.Predict(x.SubMatrix(0, 3, column, 1)), together.SubMatrix(0, 4, column, 1), 1e-14);
        }
    }

    [Fact]
    public void Accuracy_counts_the_largest_output_and_with_one_output_its_side()
    {
        var many = new Network(2, [new LeakyReLU()], new SoftmaxCrossEntropy(), new Xoshiro(1));
        var one = new Network(1, [new LeakyReLU()], new SigmoidBinaryCrossEntropy(), new Xoshiro(1));

        Assert.Equal(0.75, many.Accuracy(Build.Dense(2, 4, [1, 0, 0, 1, 5, 4, -1, -2]), OneHot(2, 0, 1, 0, 1)));
        Assert.Equal(0.5, one.Accuracy(Build.Dense(1, 4, [1, -1, 2, -2]), Build.Dense(1, 4, [1, 1, 0, 0])));
    }

    [Fact]
    public void The_usual_network_has_its_layers_and_parameters_in_order()
    {
        var network = new Network([3072, 50, 40, 10], new Xoshiro(1), batchNormalization: true, dropout: 0.5);

        Assert.Equal(
            "3072 → dense 50 → batch normalization α=0.9 ε=1E-05 → ReLU → dropout 0.5 seed 0 → dense 40 → "
            + "batch normalization α=0.9 ε=1E-05 → ReLU → dropout 0.5 seed 0 → dense 10 → soft-max cross-entropy", network.ToString());
        Assert.Equal(
            ["W1 50×3072", "b1 50×1", "gamma1 50×1", "beta1 50×1", "W2 40×50", "b2 40×1", "gamma2 40×1", "beta2 40×1", "W3 10×40", "b3 10×1",
                "mean1 50×1", "variance1 50×1", "mean2 40×1", "variance2 40×1"],
            network.Parameters.Select(parameter => parameter.ToString()));
        Assert.Equal(50 * 3072 + 50 + 100 + 2000 + 40 + 80 + 400 + 10, network.Parameters.Size);
    }

    [Fact]
    public void A_network_that_has_diverged_is_never_right()
    {
        var many = new Network(2, [new LeakyReLU()], new SoftmaxCrossEntropy(), new Xoshiro(1));
        var one = new Network(1, [new LeakyReLU()], new SigmoidBinaryCrossEntropy(), new Xoshiro(1));

        Assert.Equal(0.25, many.Accuracy(Build.Dense(2, 4, [double.NaN, 0, 0, double.NaN, double.NaN, double.NaN, 2, 1]), OneHot(2, 0, 1, 0, 0)));
        Assert.Equal(0.5, one.Accuracy(Build.Dense(1, 2, [double.NaN, -1]), Build.Dense(1, 2)));
    }

    [Fact]
    public void A_notebook_shows_a_table_of_layers_with_what_they_learn()
    {
        IShown network = new Network([3072, 50, 10], new Xoshiro(1), batchNormalization: true);

        Assert.Equal(
            "layer                              output  parameters\n"
            + "input                              3072\n"
            + "dense 50                           50      153,650: W1 50×3072, b1 50×1\n"
            + "batch normalization α=0.9 ε=1E-05  50      100: gamma1 50×1, beta1 50×1\n"
            + "ReLU                               50\n"
            + "dense 10                           10      510: W2 10×50, b2 10×1\n"
            + "soft-max cross-entropy                     154,260 in all", network.Form(MimeTypes.Text));
        Assert.Contains("<tr><td>dense 10</td><td>10</td><td>510: W2 10×50, b2 10×1</td></tr>", WebUtility.HtmlDecode(network.Form(MimeTypes.Html)));
    }

    [Fact]
    public void Layers_given_to_two_networks_stay_apart()
    {
        NetworkLayer[] layers = [new Dense(2), new Tanh()];
        var first = new Network(3, layers, new SquaredError(), new Xoshiro(1));
        var second = new Network(3, layers, new SquaredError(), new Xoshiro(2));
        var before = second.Forward(Normal(3, 4));

        first.Parameters.Restore(new double[first.Parameters.Size]);

        AssertClose(before, second.Forward(Normal(3, 4)), 0);
        Assert.NotEqual(before, first.Forward(Normal(3, 4)));
    }

    [Fact]
    public void Samples_and_results_belong_to_the_caller()
    {
        var network = new Network(3, [new ReLU(), new BatchNormalization(), new Dropout(0.5)], new SquaredError(), new Xoshiro(1));
        var (x, y) = (Normal(3, 4), Normal(3, 4, seed: 3));
        var (before, result) = (x.Clone(), network.Forward(x));
        var kept = result.Clone();

        network.Backward(x, y);
        network.Forward(-x);

        Assert.Equal(before, x);
        Assert.Equal(kept, result);
        Assert.Equal(Normal(3, 4, seed: 3), y);
    }

    [Fact]
    public void Sparse_samples_are_taken_too()
    {
        var network = new Network([3, 2], new Xoshiro(1));
        var x = Build.SparseOfArray(new double[,] { { 1, 0 }, { 0, 0 }, { 0, 2 } });

        AssertClose(network.Forward(Build.DenseOfMatrix(x)), network.Forward(x), 0);
    }

    [Fact]
    public void Wrong_shapes_and_labels_are_told()
    {
        var network = new Network([3, 2], new Xoshiro(1));

        Assert.Contains("5 rows, expected 3: is it transposed?", Error(() => network.Forward(Build.Dense(5, 3))));
        Assert.Contains("5 rows, expected 3.", Error(() => network.Predict(Build.Dense(5, 2))));
        Assert.Contains("4×2, expected 2×4: is it transposed?", Error(() => network.Backward(Build.Dense(3, 4), Build.Dense(4, 2))));
        Assert.Contains("2×5, expected 2×4.", Error(() => network.Cost(Build.Dense(3, 4), Build.Dense(2, 5))));
        Assert.Contains("label of sample 1 is 2, expected 0 to 1", Error(() => network.Targets([0, 2])));
        Assert.Contains("label of sample 0 is -1", Error(() => network.Targets([-1, 0])));
        Assert.Contains("W1 is 2×3, not 3×2", Error(() => network.Parameters["W1"].Value = Build.Dense(3, 2)));
        Assert.Contains("at least one layer", Error(() => new Network(3, [], new Hinge(), new Xoshiro(1))));
        Assert.Contains("at least two sizes", Error(() => new Network([3], new Xoshiro(1))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Network([3, 0], new Xoshiro(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Network([0, 3], new Xoshiro(1)));
        Assert.Contains("W1, b1", Assert.Throws<KeyNotFoundException>(() => network.Parameters["W3"]).Message);

        static string Error(Action action) => Assert.ThrowsAny<ArgumentException>(action).Message;
    }

    [Fact]
    public void NaN_in_a_sample_reaches_its_output_and_the_cost()
    {
        var network = new Network([2, 3, 2], new Xoshiro(1));
        var x = Build.Dense(2, 2, [1, 2, double.NaN, 0]);

        Assert.True(network.Forward(x).Column(1).All(double.IsNaN));
        Assert.True(network.Forward(x).Column(0).All(double.IsFinite));
        Assert.True(double.IsNaN(network.Cost(x, OneHot(2, 0, 1))));
    }

    [Fact]
    public void The_penalty_counts_weights_alone()
    {
        var network = new Network([2, 3, 2], new Xoshiro(1), batchNormalization: true);
        network.Parameters["b1"].Value = Build.Dense(3, 1, 100);
        var (x, y) = (Normal(2, 4), Classes(2, 4));
        var squares = network.Parameters.Where(parameter => parameter.Name[0] == 'W').Sum(parameter => Squares(parameter.Value));

        Assert.Equal(0.5 * squares, network.Cost(x, y, 0.5) - network.Cost(x, y), 1e-12);
        Assert.Equal(squares, network.Parameters.SquaredWeights, 1e-12);
    }

    private static Matrix<double> Plus(Matrix<double> matrix, Vector<double> column) => matrix.MapIndexed((row, _, value) => value + column[row]);

    private static double Squares(Matrix<double> matrix) => matrix.Enumerate().Sum(value => value * value);
}
