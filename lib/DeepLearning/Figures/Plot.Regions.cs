using DeepLearning.Figures;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

public static partial class Plot
{
    private const double BoundaryHeight = 460;

    /// <summary>
    /// Where a classifier says what: its regions in the classes' colours (faint where it is uncertain), the boundaries between
    /// them, and the samples. Values within 0…1 are taken for probabilities, others for scores.
    /// </summary>
    /// <param name="classifier">Columns 2 × m to scores or probabilities K × m; a single row is the score or probability of class 1.</param>
    /// <param name="data">Samples of two components.</param>
    /// <param name="x">Both ends along the first component, or none for what the samples need.</param>
    /// <param name="y">Both ends along the second component, or none for what the samples need.</param>
    /// <param name="points">At how many places along each the classifier is asked.</param>
    /// <exception cref="ArgumentException">The samples have not two components, or the classifier does not answer a column for each.</exception>
    public static Figure DecisionBoundary(
        Func<Matrix<double>, Matrix<double>> classifier,
        Samples data,
        (double From, double To)? x = null,
        (double From, double To)? y = null,
        int points = 80)
    {
        var samples = ClassPoints.Of(data, names: null);
        var (ofX, ofY) = (x ?? Extent.Of(data.X.Row(0), margin: 0.1), y ?? Extent.Of(data.X.Row(1), margin: 0.1));
        var regions = new Regions(classifier, ofX, ofY, points, data);
        var figure = new Figure { Traces = [regions.ToImage(), regions.ToBoundary(), .. samples] }
            .XAxis("x₀", ofX.From, ofX.To).YAxis("x₁", ofY.From, ofY.To);
        var layout = figure.Layout with
        {
            Height = BoundaryHeight,
            XAxis = figure.Layout.XAxis! with { ShowGrid = false, ZeroLine = false },
            YAxis = figure.Layout.YAxis! with { ShowGrid = false, ZeroLine = false, ScaleAnchor = "x", Constrain = "domain" },
        };
        return (figure with { Layout = layout })
            .Alt(Invariant($"Decision regions of {data.Classes.Count} classes ({Listed(data.Classes)}); {100 * regions.Right:0.#} % of {data.Count} samples lie in their own"));
    }

    /// <summary>Where a classifier of two classes says what.</summary>
    /// <param name="classifier">The score or the probability of class 1 at a place.</param>
    /// <param name="data">Samples of two components.</param>
    /// <param name="x">Both ends along the first component, or none for what the samples need.</param>
    /// <param name="y">Both ends along the second component, or none for what the samples need.</param>
    /// <param name="points">At how many places along each the classifier is asked.</param>
    /// <exception cref="ArgumentException">The samples have not two components.</exception>
    public static Figure DecisionBoundary(
        Func<double, double, double> classifier,
        Samples data,
        (double From, double To)? x = null,
        (double From, double To)? y = null,
        int points = 80) =>
        DecisionBoundary(places => Matrix<double>.Build.Dense(1, places.ColumnCount, (_, i) => classifier(places[0, i], places[1, i])), data, x, y, points);

    /// <summary>
    /// Where a classifier says what while it learns: an animation that shows its last state first. Each classifier is asked before
    /// the next one is fetched, so the sequence may train one and the same network on between two of its elements.
    /// </summary>
    /// <param name="epochs">A label and a classifier for each state.</param>
    /// <param name="data">Samples of two components.</param>
    /// <param name="x">Both ends along the first component, or none for what the samples need.</param>
    /// <param name="y">Both ends along the second component, or none for what the samples need.</param>
    /// <param name="points">At how many places along each the classifier is asked.</param>
    /// <param name="prefix">What stands before the label above the slider.</param>
    /// <exception cref="ArgumentException">The samples have not two components.</exception>
    public static Figure DecisionBoundary(
        IEnumerable<(string Label, Func<Matrix<double>, Matrix<double>> Classifier)> epochs,
        Samples data,
        (double From, double To)? x = null,
        (double From, double To)? y = null,
        int points = 60,
        string prefix = "epoch ") =>
        Frames(epochs.Select(epoch => (epoch.Label, DecisionBoundary(epoch.Classifier, data, x, y, points))), prefix, first: ^1);
}
