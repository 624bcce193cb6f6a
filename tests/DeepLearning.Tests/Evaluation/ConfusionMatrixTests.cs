using DeepLearning.Tests.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Evaluations;

public sealed class ConfusionMatrixTests
{
    private static readonly ConfusionMatrix Pets = ConfusionMatrix.Of([0, 0, 1, 1, 1, 0, 0, 1], [0, 0, 0, 1, 1, 1, 1, 1], ["cat", "dog", "owl"]);

    [Fact]
    public void Rows_are_true_classes_and_columns_predicted_ones() =>
        Assert.Equal(Matrix<double>.Build.DenseOfArray(new double[,] { { 2, 1, 0 }, { 2, 3, 0 }, { 0, 0, 0 } }), Pets.Counts);

    [Fact]
    public void Precision_recall_and_F1_are_those_of_each_class()
    {
        Assert.Equal((8, 5.0 / 8), (Pets.Count, Pets.Accuracy));
        Assert.Equal([2.0 / 4, 3.0 / 4, double.NaN], Pets.Precision);
        Assert.Equal([2.0 / 3, 3.0 / 5, double.NaN], Pets.Recall);
        Assert.Equal([4.0 / 7, 6.0 / 9, double.NaN], Pets.F1, (a, b) => a.Equals(b) || Math.Abs(a - b) < 1e-15);
    }

    [Fact]
    public void A_class_that_is_never_predicted_has_recall_and_F1_0_and_no_precision()
    {
        var matrix = ConfusionMatrix.Of([0, 0], [0, 1], ["a", "b"]);

        Assert.Equal((double.NaN, 0, 0), (matrix.Precision[1], matrix.Recall[1], matrix.F1[1]));
    }

    [Theory]
    [InlineData(3, "The prediction at 1 is 3, expected one of the 3 classes 0…2.")]
    [InlineData(-1, "The prediction at 1 is -1, expected one of the 3 classes 0…2 (-1 stands for scores that are not numbers).")]
    public void A_class_without_a_name_is_named(int prediction, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => ConfusionMatrix.Of([0, prediction], [0, 0], Pets.Classes)).Message);

    [Fact]
    public void A_notebook_shows_the_counts_and_the_shares()
    {
        var forms = Notebook.Format(Pets);

        Assert.Contains("<tr><td>dog</td><td>2</td><td>3</td><td>0</td><td>0.750</td><td>0.600</td><td>0.667</td></tr>", forms["text/html"]);
        Assert.Equal(
            """
            true \ predicted  cat  dog  owl  precision  recall  F1
            cat               2    1    0    0.500      0.667   0.571
            dog               2    3    0    0.750      0.600   0.667
            owl               0    0    0    NaN        NaN     NaN
            accuracy 0.625 of 8 samples
            """,
            forms["text/plain"]);
    }
}
