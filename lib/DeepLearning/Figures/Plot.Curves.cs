using DeepLearning.Figures;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

public static partial class Plot
{
    private const int MostFrames = 40, MostSteps = 200;

    private static readonly string[] PathColors = [Palette.Sky, Palette.Orange, Palette.Green, Palette.Purple, Palette.Vermilion, Palette.Blue];

    /// <summary>Losses over steps, a curve for each name; of long ones 2,000 points are drawn, with all their peaks.</summary>
    /// <param name="curves">A name and the losses for each curve.</param>
    public static Figure Losses(params IEnumerable<(string Name, IEnumerable<double> Losses)> curves) => curves.Aggregate(
        Axes("step", "loss"),
        (figure, curve) => figure.Line(Curve.Of(curve.Losses.Select((loss, step) => ((double)step, loss))).Points(), curve.Name));

    /// <summary>The losses on optimizers' paths, a curve for each name.</summary>
    /// <param name="paths">A name and the path for each curve.</param>
    public static Figure Losses(params IEnumerable<(string Name, OptimizationPath Path)> paths) =>
        Losses(paths.Select(path => (path.Name, path.Path.Losses.AsEnumerable())));

    /// <summary>The learning rate of each step.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="steps">How many steps are drawn.</param>
    public static Figure LearningRate(ISchedule schedule, int steps) => Axes("step", "learning rate")
        .Line(Curve.Of(Enumerable.Range(0, steps).Select(step => ((double)step, schedule.At(step)))).Points());

    /// <summary>A map of a function of two variables with several paths on top, each in a colour of its own.</summary>
    /// <param name="function">The function, of a vector of two components.</param>
    /// <param name="paths">A name and the points for each path.</param>
    /// <param name="x">Both ends of x, or none for what the paths need.</param>
    /// <param name="y">Both ends of y, or none for what the paths need.</param>
    /// <param name="points">At how many places along each axis the function is evaluated.</param>
    public static Figure Contour(
        Func<Vector<double>, double> function,
        IEnumerable<(string Name, IEnumerable<Vector<double>> Path)> paths,
        (double From, double To)? x = null,
        (double From, double To)? y = null,
        int points = 100)
    {
        var list = Pairs(paths);
        return WithPaths(MapAround(function, list, x, y, points), list);
    }

    /// <inheritdoc cref="Contour(Func{Vector{double}, double}, IEnumerable{ValueTuple{string, IEnumerable{Vector{double}}}}, ValueTuple{double, double}?, ValueTuple{double, double}?, int)"/>
    public static Figure Contour(
        Func<Vector<double>, double> function,
        IEnumerable<(string Name, OptimizationPath Path)> paths,
        (double From, double To)? x = null,
        (double From, double To)? y = null,
        int points = 100) =>
        Contour(function, Points(paths), x, y, points);

    /// <summary>The same, as an animation of the paths side by side, step by step, that shows the last step first.</summary>
    /// <param name="function">The function, of a vector of two components.</param>
    /// <param name="paths">A name and the points for each path; one that is shorter waits at its end.</param>
    /// <param name="x">Both ends of x, or none for what the paths need.</param>
    /// <param name="y">Both ends of y, or none for what the paths need.</param>
    /// <param name="points">At how many places along each axis the function is evaluated.</param>
    public static Figure Race(
        Func<Vector<double>, double> function,
        IEnumerable<(string Name, IEnumerable<Vector<double>> Path)> paths,
        (double From, double To)? x = null,
        (double From, double To)? y = null,
        int points = 100)
    {
        var list = Pairs(paths);
        var map = MapAround(function, list, x, y, points);
        var last = list.Max(path => path.Points.Length) - 1;
        var moments = Spaced.Among(last + 1, MostFrames);
        return Frames(
            moments.Select(step => ($"{step}", WithPaths(map, [.. list.Select(path => (path.Name, Until(path.Points, step)))]))),
            "step ", first: ^1, milliseconds: 150);
    }

    /// <inheritdoc cref="Race(Func{Vector{double}, double}, IEnumerable{ValueTuple{string, IEnumerable{Vector{double}}}}, ValueTuple{double, double}?, ValueTuple{double, double}?, int)"/>
    public static Figure Race(
        Func<Vector<double>, double> function,
        IEnumerable<(string Name, OptimizationPath Path)> paths,
        (double From, double To)? x = null,
        (double From, double To)? y = null,
        int points = 100) =>
        Race(function, Points(paths), x, y, points);

    private static IEnumerable<(string Name, IEnumerable<Vector<double>> Path)> Points(IEnumerable<(string Name, OptimizationPath Path)> paths) =>
        paths.Select(path => (path.Name, path.Path.Points.AsEnumerable()));

    private static List<(string Name, (double X, double Y)[] Points)> Pairs(IEnumerable<(string Name, IEnumerable<Vector<double>> Path)> paths)
    {
        List<(string Name, (double X, double Y)[] Points)> list = [.. paths.Select(path => (path.Name, path.Path.Select(Figure.Pair).ToArray()))];
        return list.Count > 0 && list.All(path => path.Points.Length > 0)
            ? list
            : throw new ArgumentException("There is no path to draw, or one without a point.", nameof(paths));
    }

    private static Figure WithPaths(Figure map, List<(string Name, (double X, double Y)[] Points)> paths) => paths.Index().Aggregate(
        map, (figure, path) => figure.Path(path.Item.Points, path.Item.Name, PathColors[path.Index % PathColors.Length]));

    private static Figure MapAround(
        Func<Vector<double>, double> function,
        List<(string Name, (double X, double Y)[] Points)> paths,
        (double From, double To)? x,
        (double From, double To)? y,
        int points)
    {
        var all = paths.SelectMany(path => path.Points).ToList();
        var (ofX, ofY) = (x ?? Extent.Of(all.Select(point => point.X), margin: 0.2), y ?? Extent.Of(all.Select(point => point.Y), margin: 0.2));
        return Contour(function, ofX, ofY, path: null, points).XAxis("φ₀", ofX.From, ofX.To).YAxis("φ₁", ofY.From, ofY.To);
    }

    /// <summary>The steps up to that one, at most 200 of them.</summary>
    private static (double X, double Y)[] Until((double X, double Y)[] path, int step)
    {
        var count = Math.Min(step + 1, path.Length);
        return [.. Spaced.Among(count, MostSteps).Select(i => path[i])];
    }
}
