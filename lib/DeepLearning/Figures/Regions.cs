using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Figures;

/// <summary>What a classifier says at each place of a grid: the classes' probabilities, and with them colours and boundaries.</summary>
internal sealed class Regions
{
    private readonly double[] _x, _y;
    private readonly Matrix<double> _probabilities;

    /// <summary>Asks the classifier once, for all places of the grid and all samples together.</summary>
    /// <param name="classifier">Columns 2 × m to scores or probabilities K × m; a single row is the score of class 1.</param>
    /// <param name="x">Both ends along x.</param>
    /// <param name="y">Both ends along y.</param>
    /// <param name="points">How many places there are along each.</param>
    /// <param name="data">The samples.</param>
    public Regions(
        Func<Matrix<double>, Matrix<double>> classifier, (double From, double To) x, (double From, double To) y, int points, Samples data)
    {
        (_x, _y) = (Spaced.Evenly(x.From, x.To, points), Spaced.Evenly(y.From, y.To, points));
        var grid = Matrix<double>.Build.Dense(2, points * points, (row, i) => row == 0 ? _x[i % points] : _y[i / points]);
        var answer = classifier(grid.Append(data.X));
        if (answer.RowCount < 1 || answer.ColumnCount != grid.ColumnCount + data.Count)
        {
            throw new ArgumentException(
                $"The classifier was asked for {grid.ColumnCount + data.Count} columns and answered {Text.Shape(answer)}; it needs to answer a column for each.");
        }

        _probabilities = Probabilities(answer);
        Right = data.Count == 0 ? double.NaN : data.Labels.Where((label, i) => Best(grid.ColumnCount + i) is var (found, lead) && found == label && !double.IsNaN(lead)).Count() / (double)data.Count;
    }

    /// <summary>The share of the samples that lie in the region of their own class; NaN when there are none.</summary>
    public double Right { get; }

    /// <summary>The regions in the classes' colours, the fainter the less certain the classifier is.</summary>
    public Image ToImage()
    {
        var picture = new Raster(_x.Length, _y.Length);
        for (var place = 0; place < _x.Length * _y.Length; place++)
        {
            var (row, column) = Math.DivRem(place, _x.Length);
            var (best, lead) = Best(place);
            var alpha = double.IsNaN(lead) ? 0 : 30 + 110 * Math.Clamp(lead, 0, 1);
            picture.Set(row, column, ColorScale.Rgb(Palette.Of(best)), (byte)Math.Round(alpha));
        }

        return picture.ToImage() with
        {
            X0 = _x[0],
            DX = _x[1] - _x[0],
            Y0 = _y[0],
            DY = _y[1] - _y[0],
            ZSmooth = "fast",
            HoverInfo = "skip",
        };
    }

    /// <summary>The lines between the regions.</summary>
    public Scatter ToBoundary()
    {
        var classes = _probabilities.RowCount == 2 ? [1] : Enumerable.Range(0, _probabilities.RowCount);
        var lines = classes.SelectMany(k => ZeroLevel.Of((column, row) => Lead(k, row * _x.Length + column), _x, _y)).ToList();
        return new()
        {
            X = Values.Of(lines.Select(point => point.X)),
            Y = Values.Of(lines.Select(point => point.Y)),
            Mode = "lines",
            Line = new() { Color = Defaults.Grey, Width = 2 },
            HoverInfo = "skip",
            ShowLegend = false,
        };
    }

    /// <summary>By how much a class is ahead of the best other one; below zero where it is behind.</summary>
    private double Lead(int k, int place)
    {
        var others = double.NegativeInfinity;
        for (var other = 0; other < _probabilities.RowCount; other++)
        {
            others = other == k ? others : Math.Max(others, _probabilities[other, place]);
        }

        return _probabilities[k, place] - others;
    }

    private (int Class, double Lead) Best(int place)
    {
        var best = 0;
        for (var k = 1; k < _probabilities.RowCount; k++)
        {
            best = _probabilities[k, place] > _probabilities[best, place] ? k : best;
        }

        return (best, Lead(best, place));
    }

    /// <summary>Probabilities as they are; scores, some of which lie outside 0…1, through the sigmoid or the soft-max.</summary>
    private static Matrix<double> Probabilities(Matrix<double> answer)
    {
        var areScores = answer.Enumerate().Any(value => value is < -1e-9 or > 1 + 1e-9);
        if (answer.RowCount == 1)
        {
            var ofOne = areScores ? answer.Map(score => 1 / (1 + Math.Exp(-score))) : answer;
            return (1 - ofOne).Stack(ofOne);
        }

        if (!areScores)
        {
            return answer;
        }

        var largest = answer.EnumerateColumns().Select(column => column.Maximum()).ToArray();
        return answer.MapIndexed((_, column, score) => Math.Exp(score - largest[column]), Zeros.Include).NormalizeColumns(1);
    }
}
