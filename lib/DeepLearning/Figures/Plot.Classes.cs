using DeepLearning.Figures;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

public static partial class Plot
{
    private const int MostNamedCells = 25;

    /// <summary>Samples in the plane, each class in a colour and with a symbol of its own.</summary>
    /// <param name="data">Samples of two components.</param>
    /// <exception cref="ArgumentException">The samples have more or fewer components.</exception>
    public static Figure Samples(Samples data) => Axes("x₀", "x₁") with { Traces = ClassPoints.Of(data, names: null) };

    /// <summary>Points in the plane that stand for something, each class in a colour and with a symbol of its own; hovering tells the name.</summary>
    /// <param name="points">The points, 2 × n.</param>
    /// <param name="labels">The class of each, from 0.</param>
    /// <param name="classes">The classes' names.</param>
    /// <param name="names">The name of each point, or none for its number.</param>
    /// <exception cref="ArgumentException">The matrix has not two rows, or there are more or fewer labels or names than points.</exception>
    public static Figure Embedding(
        Matrix<double> points, IReadOnlyList<int> labels, IReadOnlyList<string> classes, IReadOnlyList<string>? names = null)
    {
        var traces = ClassPoints.Of(new(points, [.. labels], classes), names);
        return (Axes("component 0", "component 1") with { Traces = traces })
            .Size(height: 520)
            .Alt($"Embedding of {points.ColumnCount} points of {classes.Count} classes: {Listed(classes)}");
    }

    /// <summary>
    /// How often a class was taken for another: in each cell the count, and the share of its row in percent, which is also its colour.
    /// </summary>
    /// <param name="counts">The counts, K × K: a row for each true class, a column for each predicted one.</param>
    /// <param name="classes">The classes' names.</param>
    /// <exception cref="ArgumentException">The matrix is not K × K, or there is no class.</exception>
    public static Figure ConfusionMatrix(Matrix<double> counts, IReadOnlyList<string> classes)
    {
        var k = classes.Count;
        if (k == 0 || counts.RowCount != k || counts.ColumnCount != k)
        {
            throw new ArgumentException($"{k} classes need a matrix of {k}×{k} counts; this one is {Display.Text.Shape(counts)}.", nameof(counts));
        }

        var totals = counts.RowSums();
        var shares = counts.MapIndexed((row, _, count) => totals[row] > 0 ? count / totals[row] : 0);
        var heatmap = Cells(shares, "share of row", largest: 1) with
        {
            Text = [.. Enumerable.Range(0, k).Select(row => (IReadOnlyList<string>)[.. Enumerable.Range(0, k).Select(column =>
                Invariant($"{counts[row, column]:#,0}<br>{100 * shares[row, column]:0.#} %"))])],
            TextTemplate = k <= MostNamedCells ? "%{text}" : null,
            HoverTemplate = "%{y}, taken for %{x}: %{text}<extra></extra>",
        };
        return Table(heatmap, ("predicted class", classes), ("true class", classes), Math.Clamp(120 + 46 * k, 280, 760))
            .Alt(Confusions(counts, classes));
    }

    /// <summary>How often a class was taken for another.</summary>
    /// <inheritdoc cref="ConfusionMatrix(Matrix{double}, IReadOnlyList{string})"/>
    /// <param name="confusion">The counts and the classes' names.</param>
    public static Figure ConfusionMatrix(ConfusionMatrix confusion) => ConfusionMatrix(confusion.Counts, confusion.Classes);

    /// <summary>How much each query attends to each key: a row for each query, a column for each key.</summary>
    /// <param name="weights">The attention weights, queries × keys.</param>
    /// <param name="tokens">The keys' tokens.</param>
    /// <param name="queries">The queries' tokens, or none for the same.</param>
    /// <exception cref="ArgumentException">There are more or fewer tokens than rows or columns.</exception>
    public static Figure Attention(Matrix<double> weights, IReadOnlyList<string> tokens, IReadOnlyList<string>? queries = null)
    {
        var rows = queries ?? tokens;
        if (weights.RowCount != rows.Count || weights.ColumnCount != tokens.Count)
        {
            throw new ArgumentException(
                $"{rows.Count} queries and {tokens.Count} keys need a matrix of {rows.Count}×{tokens.Count} weights; this one is {Display.Text.Shape(weights)}.",
                nameof(weights));
        }

        var heatmap = Cells(weights, "attention", weights.Enumerate().Where(double.IsFinite).DefaultIfEmpty(0).Max()) with { HoverTemplate = "%{y} → %{x}: %{z:.3f}<extra></extra>" };
        return Table(heatmap, ("key", tokens), ("query", rows), Math.Clamp(130 + 24 * rows.Count, 260, 900))
            .Alt($"Attention of {rows.Count} queries to {tokens.Count} keys: {Listed(Strongest(weights, rows, tokens))}");
    }

    private static Heatmap Cells(Matrix<double> values, string what, double largest) => new()
    {
        Z = Grid.Of(values),
        ZMin = 0,
        ZMax = largest > 0 ? largest : 1,
        ColorScale = ColorScale.Blues,
        ColorBar = Defaults.ColorBar with { Title = what },
        XGap = 1,
        YGap = 1,
    };

    private static Figure Table(
        Heatmap heatmap, (string Title, IReadOnlyList<string> Names) columns, (string Title, IReadOnlyList<string> Names) rows, double height)
    {
        var figure = Axes(columns.Title, rows.Title).Add(heatmap).Size(height: height);
        return figure with
        {
            Layout = figure.Layout with
            {
                XAxis = Named(figure.Layout.XAxis!, columns.Names),
                YAxis = Named(figure.Layout.YAxis!, rows.Names) with { AutoRange = "reversed" },
            },
        };
    }

    private static Axis Named(Axis axis, IReadOnlyList<string> names) => axis with
    {
        TickVals = Values.Of(Enumerable.Range(0, names.Count).Select(i => (double)i)),
        TickText = Literal.Of(names),
        ShowGrid = false,
        ZeroLine = false,
    };

    private static string Confusions(Matrix<double> counts, IReadOnlyList<string> classes)
    {
        var (total, right) = (counts.Enumerate().Sum(), counts.Diagonal().Sum());
        var worst = counts.EnumerateIndexed(Zeros.AllowSkip)
            .Where(cell => cell.Item1 != cell.Item2 && cell.Item3 > 0).OrderByDescending(cell => cell.Item3).Take(3)
            .Select(cell => Invariant($"{classes[cell.Item1]} for {classes[cell.Item2]} ({cell.Item3:#,0})")).ToList();
        var mistaken = worst.Count == 0 ? "" : $"; most often taken: {string.Join(", ", worst)}";
        return Invariant($"Confusion matrix of {classes.Count} classes: {right:#,0} of {total:#,0} right{mistaken}");
    }

    private static IEnumerable<string> Strongest(Matrix<double> weights, IReadOnlyList<string> queries, IReadOnlyList<string> keys) =>
        queries.Select((query, row) => $"{query} → {keys[weights.Row(row).MaximumIndex()]}");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
