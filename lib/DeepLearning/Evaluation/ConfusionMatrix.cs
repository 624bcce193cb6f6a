using System.Globalization;
using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>Which classes are taken for which; a notebook shows it as a table with precision, recall and F1 of each class.</summary>
/// <param name="Counts">The counts, K × K: row i, column j has how many samples of class i were predicted to be of class j.</param>
/// <param name="Classes">The classes' names, K of them.</param>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record ConfusionMatrix(Matrix<double> Counts, IReadOnlyList<string> Classes) : IShown
{
    /// <summary>How many samples there are.</summary>
    public double Count => Counts.RowSums().Sum();

    /// <summary>The share of all samples that were predicted right, from 0 to 1.</summary>
    public double Accuracy => Counts.Trace() / Count;

    /// <summary>Of what was predicted to be of a class, the share that is; NaN where nothing was.</summary>
    public Vector<double> Precision => Counts.Diagonal().PointwiseDivide(Counts.ColumnSums());

    /// <summary>Of what is of a class, the share that was predicted to be; NaN where nothing is.</summary>
    public Vector<double> Recall => Counts.Diagonal().PointwiseDivide(Counts.RowSums());

    /// <summary>The harmonic mean of precision and recall, 2·TP / (2·TP + FP + FN); NaN where a class neither is nor was predicted.</summary>
    public Vector<double> F1 => (2 * Counts.Diagonal()).PointwiseDivide(Counts.RowSums() + Counts.ColumnSums());

    /// <summary>Counts predictions.</summary>
    /// <param name="predicted">The predicted classes, from 0.</param>
    /// <param name="labels">The true ones.</param>
    /// <param name="classes">The classes' names.</param>
    /// <exception cref="ArgumentException">There are no predictions, not equally many, or a class without a name.</exception>
    public static ConfusionMatrix Of(IReadOnlyList<int> predicted, IReadOnlyList<int> labels, IReadOnlyList<string> classes)
    {
        Evaluation.Check(predicted.Count, labels.Count);
        var counts = Matrix<double>.Build.Dense(classes.Count, classes.Count);
        for (var i = 0; i < labels.Count; i++)
        {
            counts[InRange(labels[i], "label", i, classes), InRange(predicted[i], "prediction", i, classes)]++;
        }

        return new(counts, classes);
    }

    /// <summary>The table as text.</summary>
    public override string ToString() => $"{Table.Text(Head(), Rows())}\n{Summary()}";

    string IShown.Form(string mimeType) => mimeType == MimeTypes.Html ? $"{Table.Html(Head(), Rows())}<div>{Summary()}</div>" : ToString();

    private static int InRange(int value, string what, int index, IReadOnlyList<string> classes) => value >= 0 && value < classes.Count
        ? value
        : throw new ArgumentException(
            $"The {what} at {index} is {value}, expected one of the {classes.Count} classes 0…{classes.Count - 1}{(value == -1 ? " (-1 stands for scores that are not numbers)" : "")}.");

    private static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private string Summary() => string.Create(CultureInfo.InvariantCulture, $"accuracy {Accuracy:0.000} of {Count} samples");

    private IReadOnlyList<string> Head() => ["true \\ predicted", .. Classes, "precision", "recall", "F1"];

    private IReadOnlyList<string[]> Rows()
    {
        var (precision, recall, f1) = (Precision, Recall, F1);
        return [.. Classes.Select((name, row) => (string[])
        [
            name, .. Counts.Row(row).Select(Text.Number), Share(precision[row]), Share(recall[row]), Share(f1[row]),
        ])];
    }
}
