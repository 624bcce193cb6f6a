using DeepLearning.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class OneLayerTests
{
    [Fact]
    public void The_courses_gradients_are_those_of_centred_differences()
    {
        var test = OneLayer.Random((5, 4, 3));
        var cost = (Func<Matrix<double>, Matrix<double>, Matrix<double>, double, double>)Catalogue.Find("one-layer-cost").Answer;
        Agrees("one-layer-gradients", test, SoftmaxFunctions.Softmax, p => cost(p, test.Y, test.W, 0.3));
        Agrees("multiple-binary-gradients", test, Sigmoids.Sigmoid, p =>
            -p.Enumerate().Zip(test.Y.Enumerate(), (q, y) => Math.Log(y == 1 ? q : 1 - q)).Average() + 0.3 * Math.Pow(test.W.FrobeniusNorm(), 2));
    }

    [Fact]
    public void The_courses_cost_is_the_cross_entropy_of_the_scores_and_the_penalty()
    {
        var test = OneLayer.Random((5, 4, 3));
        var labels = Evaluation.Predict(test.Y);
        var cost = (Func<Matrix<double>, Matrix<double>, Matrix<double>, double, double>)Catalogue.Find("one-layer-cost").Answer;

        Assert.Equal(test.Scores.CrossEntropy(labels).Average() + 2 * test.W.Enumerate().Sum(w => w * w), cost(test.Scores.Softmax(), test.Y, test.W, 2), 1e-12);
    }

    [Fact]
    public void The_courses_mirror_is_that_of_augmentation()
    {
        var mirror = (Func<int, int, int, int[]>)Catalogue.Find("mirrored-pixels").Answer;
        var picture = Matrix<double>.Build.Dense(3 * 4 * 5, 1, (i, _) => i);
        Augmentation.FlipHorizontally(picture, 4, 5, new Xoshiro(1), probability: 1);

        Assert.Equal(picture.Column(0), mirror(4, 5, 3).Select(place => (double)place));
    }

    [Fact]
    public void Probabilities_without_the_bias() => Forward("the bias is missing", (w, _, x) => (w * x).Softmax());

    [Fact]
    public void Scores_for_probabilities() => Forward("those are the scores", (w, b, x) => (w * x).AddToEachColumn(b));

    [Fact]
    public void Sigmoids_for_a_softmax() => Forward("sigmoids of each score alone", (w, b, x) => (w * x).AddToEachColumn(b).Sigmoid());

    [Fact]
    public void Rows_that_add_up_to_one() => Forward("each row adds up to 1", (w, b, x) => (w * x).AddToEachColumn(b).Transpose().Softmax().Transpose());

    [Fact]
    public void Probabilities_of_scores_that_overflow() => Forward("subtract each column's largest score", (w, b, x) =>
    {
        var powers = (w * x).AddToEachColumn(b).PointwiseExp();
        return powers.DivideEachRowBy(powers.ColumnSums());
    });

    [Fact]
    public void Probabilities_that_are_nothing() => Forward("null", (_, _, _) => null!);

    [Fact]
    public void A_loss_that_is_a_sum() => Cost("the loss is a sum", (p, y, w, lambda) => p.ColumnCount * Loss(p, y) + lambda * Square(w));

    [Fact]
    public void A_loss_that_is_a_mean_over_the_classes_too() => Cost("divided by all numbers of P", (p, y, w, lambda) => Loss(p, y) / p.RowCount + lambda * Square(w));

    [Fact]
    public void A_loss_with_the_sign_wrong() => Cost("the sign", (p, y, w, lambda) => -Loss(p, y) + lambda * Square(w));

    [Fact]
    public void A_cost_without_its_penalty() => Cost("the penalty is missing", (p, y, _, _) => Loss(p, y));

    [Fact]
    public void A_penalty_with_a_half() => Cost("without a half", (p, y, w, lambda) => Loss(p, y) + lambda / 2 * Square(w));

    [Fact]
    public void A_penalty_on_the_norm() => Cost("λ times the norm", (p, y, w, lambda) => Loss(p, y) + lambda * w.FrobeniusNorm());

    [Theory]
    [InlineData("one-layer-gradients")]
    [InlineData("multiple-binary-gradients")]
    public void Gradients_with_a_wrong_penalty(string id)
    {
        Gradients(id, "2λW, is missing", (g, x, w, _) => OneLayer.Gradients(g, x, w, 0));
        Gradients(id, "2λW, not λW", (g, x, w, lambda) => OneLayer.Gradients(g, x, w, lambda / 2));
        Gradients(id, "the sign of the penalty", (g, x, w, lambda) => OneLayer.Gradients(g, x, w, -lambda));
        Gradients(id, "2λW is not divided by n", (g, x, w, lambda) => OneLayer.Gradients(g, x, w, lambda / x.ColumnCount));
    }

    [Theory]
    [InlineData("one-layer-gradients")]
    [InlineData("multiple-binary-gradients")]
    public void Gradients_with_the_sign_wrong(string id) => Gradients(id, "p − y, not y − p", (g, x, w, lambda) => OneLayer.Gradients(-g, x, w, lambda));

    [Theory]
    [InlineData("one-layer-gradients")]
    [InlineData("multiple-binary-gradients")]
    public void A_gradient_by_the_biases_that_is_divided_twice(string id) => Gradients(id, "divided by n twice", (g, x, w, lambda) =>
        (OneLayer.Gradients(g, x, w, lambda).Dw, g.RowSums() / x.ColumnCount));

    [Fact]
    public void A_sum_where_the_softmax_has_a_mean() => Gradients("one-layer-gradients", "the sum over the pictures", (g, x, w, lambda) =>
        OneLayer.Gradients(x.ColumnCount * g, x, w, lambda));

    [Fact]
    public void The_softmaxs_mean_where_the_sigmoids_have_their_own() => Gradients("multiple-binary-gradients", "a mean over the K classes too", (g, x, w, lambda) =>
        OneLayer.Gradients(w.RowCount * g, x, w, lambda));

    [Theory]
    [InlineData("as it was", 0)]
    [InlineData("the whole column is turned round", 1)]
    [InlineData("top for bottom", 2)]
    [InlineData("half a turn", 3)]
    [InlineData("counted from 0", 4)]
    public void Pixels_from_the_wrong_place(string reason, int mistake) => Wrong.IsToldThat(reason, "mirrored-pixels", (Func<int, int, int, int[]>)((height, width, channels) =>
        [.. Enumerable.Range(0, channels * height * width).Select(i => (Plane: i / (height * width), Row: i / width % height, Column: i % width)).Select(p => mistake switch
        {
            0 => (p.Plane * height + p.Row) * width + p.Column,
            1 => channels * height * width - 1 - ((p.Plane * height + p.Row) * width + p.Column),
            2 => (p.Plane * height + height - 1 - p.Row) * width + p.Column,
            3 => (p.Plane * height + height - 1 - p.Row) * width + width - 1 - p.Column,
            _ => (p.Plane * height + p.Row) * width + width - p.Column,
        })]));

    [Fact]
    public void A_single_channel_of_pixels() => Wrong.IsToldThat("all channels", "mirrored-pixels", (Func<int, int, int, int[]>)((height, width, _) =>
        [.. Enumerable.Range(0, height * width).Select(i => i - (i % width) + width - 1 - (i % width))]));

    private static double Loss(Matrix<double> p, Matrix<double> y) => -p.PointwiseMultiply(y).ColumnSums().PointwiseLog().Average();

    private static double Square(Matrix<double> w) => Math.Pow(w.FrobeniusNorm(), 2);

    private static void Agrees(string id, OneLayer.Case test, Func<Matrix<double>, Matrix<double>> squash, Func<Matrix<double>, double> cost)
    {
        var gradients = (Func<Matrix<double>, Matrix<double>, Matrix<double>, Matrix<double>, double, (Matrix<double> Dw, Vector<double> Db)>)Catalogue.Find(id).Answer;
        var (dw, db) = gradients(test.X, squash(test.Scores), test.Y, test.W, 0.3);

        Assert.Null(GradientCheck.Compare(() => cost(squash(test.Scores)), [("W", test.W, dw), ("b", test.B, db)]).Why);
    }

    private static void Forward(string reason, Func<Matrix<double>, Vector<double>, Matrix<double>, Matrix<double>> attempt) =>
        Wrong.IsToldThat(reason, "one-layer-forward", attempt);

    private static void Cost(string reason, Func<Matrix<double>, Matrix<double>, Matrix<double>, double, double> attempt) =>
        Wrong.IsToldThat(reason, "one-layer-cost", attempt);

    /// <summary>Judges gradients that are made, in a wrong way, of the right derivative by the scores.</summary>
    private static void Gradients(
        string id, string reason, Func<Matrix<double>, Matrix<double>, Matrix<double>, double, (Matrix<double> Dw, Vector<double> Db)> attempt) => Wrong.IsToldThat(reason, id,
        (Func<Matrix<double>, Matrix<double>, Matrix<double>, Matrix<double>, double, (Matrix<double> Dw, Vector<double> Db)>)((x, p, y, w, lambda) =>
            attempt((p - y) / (x.ColumnCount * (id == "one-layer-gradients" ? 1 : p.RowCount)), x, w, lambda)));
}
