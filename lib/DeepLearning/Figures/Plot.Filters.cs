using DeepLearning.Figures;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

public static partial class Plot
{
    /// <summary>
    /// The weights of a layer as pictures, one a row of the matrix. One channel: blue for negative, vermilion for positive, near
    /// white for zero, the same scale for all. Three channels: red, green and blue, each filter from its own smallest to its
    /// own largest weight. Otherwise: a row of pictures for each filter, a column for each channel.
    /// </summary>
    /// <param name="weights">The filters, n × (channels · height · width): plane by plane, each plane row by row.</param>
    /// <param name="height">Rows of a filter.</param>
    /// <param name="width">Columns of a filter.</param>
    /// <param name="channels">How many channels a filter has.</param>
    /// <exception cref="ArgumentException">The matrix has another number of columns.</exception>
    public static Figure Filters(Matrix<double> weights, int height, int width, int channels = 1)
    {
        ThrowUnlessPixels(weights.ColumnCount, "columns", height, width, channels);
        if (channels == 3)
        {
            return ColourFilters(weights, height, width);
        }

        var largest = weights.Enumerate().Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        var scale = new ValueScale(ColorScale.Diverging, -largest, largest, "weight");
        return Planes(weights, height, width, channels, scale, "filter");
    }

    /// <summary>
    /// What a layer answers, as pictures, one a row of the matrix, on one scale: dark for zero, bright for the largest;
    /// where some are negative, blue for negative and vermilion for positive.
    /// </summary>
    /// <param name="maps">The maps, n × (height · width), each row by row.</param>
    /// <param name="height">Rows of a map.</param>
    /// <param name="width">Columns of a map.</param>
    /// <exception cref="ArgumentException">The matrix has another number of columns.</exception>
    public static Figure FeatureMaps(Matrix<double> maps, int height, int width)
    {
        ThrowUnlessPixels(maps.ColumnCount, "columns", height, width, 1);
        var finite = maps.Enumerate().Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        var largest = finite.Max(Math.Abs);
        var scale = finite.Min() < 0
            ? new ValueScale(ColorScale.Diverging, -largest, largest, "activation")
            : new ValueScale(ColorScale.Copper, 0, largest, "activation");
        return Planes(maps, height, width, 1, scale, "map");
    }

    private static Figure Planes(Matrix<double> values, int height, int width, int channels, ValueScale scale, string what)
    {
        var tiles = TilesOf(values.RowCount * channels, height, width, channels == 1 ? null : channels, hasWords: false);
        var whole = tiles.Paint((tile, row, column) =>
            scale.Color(values[tile / channels, tile % channels * height * width + row * width + column]));
        var names = Enumerable.Range(0, tiles.Count).Select(tile => channels == 1
            ? $"{what} {tile}"
            : $"{what} {tile / channels}, channel {tile % channels}");
        return scale.Explain(tiles.Figure(whole, names))
            .Alt($"{values.RowCount} {what}s of {(channels == 1 ? "" : $"{channels} × ")}{width}×{height}, {scale.Words}");
    }

    private static Figure ColourFilters(Matrix<double> weights, int height, int width)
    {
        var tiles = TilesOf(weights.RowCount, height, width, null, hasWords: false);
        var ends = weights.EnumerateRows().Select(row => Extent.Of(row, margin: 0)).ToList();
        var plane = height * width;
        var whole = tiles.Paint((tile, row, column) =>
        {
            var pixel = row * width + column;
            return (Share(tile, pixel), Share(tile, pixel + plane), Share(tile, pixel + 2 * plane));
        });
        return tiles.Figure(whole, Enumerable.Range(0, tiles.Count).Select(tile => $"filter {tile}"))
            .Alt($"{weights.RowCount} filters of {width}×{height} in colour, each from its smallest to its largest weight");

        byte Share(int tile, int pixel) => Raster.Level((weights[tile, pixel] - ends[tile].From) / (ends[tile].To - ends[tile].From));
    }
}
