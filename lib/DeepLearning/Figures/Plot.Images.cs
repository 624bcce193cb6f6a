using DeepLearning.Figures;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

public static partial class Plot
{
    /// <summary>
    /// Pictures side by side, the name of its class above each. With predictions the predicted class stands there,
    /// and in vermilion, with a cross, where it is wrong; hovering tells both.
    /// </summary>
    /// <param name="images">The pictures.</param>
    /// <param name="count">How many are shown, at most.</param>
    /// <param name="first">The first one.</param>
    /// <param name="predictions">The class that was predicted for each of <paramref name="images"/> (−1 for none), or none.</param>
    /// <param name="columns">How many stand side by side, or none to choose.</param>
    /// <exception cref="ArgumentException">There are no pictures there, no columns, or not as many predictions as pictures.</exception>
    public static Figure Images(
        Images images, int count = 20, int first = 0, IReadOnlyList<int>? predictions = null, int? columns = null)
    {
        if (predictions is not null && predictions.Count != images.Count)
        {
            throw new ArgumentException($"There are {images.Count} pictures and {predictions.Count} predictions; each needs its own.", nameof(predictions));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(first);
        var shown = Math.Min(count, images.Count - first);
        var tiles = TilesOf(shown, images.Height, images.Width, columns, hasWords: true);
        var captions = Enumerable.Range(first, shown).Select(i => new Caption(i, images.Classes, images.Labels[i], predictions?[i])).ToList();
        var wrong = captions.Count(caption => caption.IsWrong);
        var told = predictions is null ? "" : $"; {wrong} of them predicted wrong";
        var plane = images.Height * images.Width;
        var whole = tiles.Paint((tile, row, column) =>
        {
            var pixel = (first + tile) * images.Dimensions + row * images.Width + column;
            var red = images.Pixels[pixel];
            return images.Channels == 1 ? (red, red, red) : (red, images.Pixels[pixel + plane], images.Pixels[pixel + 2 * plane]);
        });
        return Captioned(tiles.Figure(whole, captions.Select(caption => caption.Words)), tiles, captions)
            .Alt($"{shown} pictures of {images.Width}×{images.Height} pixels: {Listed(captions.Select(caption => caption.Short))}{told}");
    }

    /// <summary>Pictures side by side, one a column of a matrix: plane by plane, each plane row by row.</summary>
    /// <param name="columns">The pictures, (channels · height · width) × n, from 0 (dark) to 1 (bright); values beyond are cut off.</param>
    /// <param name="height">Rows of a picture.</param>
    /// <param name="width">Columns of a picture.</param>
    /// <param name="channels">1 for grey, 3 for red, green and blue.</param>
    /// <exception cref="ArgumentException">The matrix has another number of rows, or a picture another number of channels.</exception>
    public static Figure Images(Matrix<double> columns, int height, int width, int channels = 1)
    {
        ThrowUnlessPixels(columns.RowCount, "rows", height, width, channels);
        if (channels is not (1 or 3))
        {
            throw new ArgumentOutOfRangeException(nameof(channels), channels, "A picture has 1 channel (grey) or 3 (red, green, blue); Plot.Filters shows others one by one.");
        }

        var tiles = TilesOf(columns.ColumnCount, height, width, null, hasWords: false);
        var plane = channels == 3 ? height * width : 0;
        var whole = tiles.Paint((tile, row, column) =>
        {
            var pixel = row * width + column;
            return (Raster.Level(columns[pixel, tile]), Raster.Level(columns[pixel + plane, tile]), Raster.Level(columns[pixel + 2 * plane, tile]));
        });
        return tiles.Figure(whole, Enumerable.Range(0, columns.ColumnCount).Select(i => $"{i}"))
            .Alt($"{columns.ColumnCount} pictures of {width}×{height} pixels");
    }

    private static Tiles TilesOf(int count, int height, int width, int? columns, bool hasWords) => columns <= 0
        ? throw new ArgumentOutOfRangeException(nameof(columns), columns, "Pictures stand in at least one column.")
        : count > 0
        ? new(count, Math.Min(count, columns ?? Tiles.ColumnsFor(count)), height, width, hasWords)
        : throw new ArgumentException("There is no picture to show: look at how many there are, and at the first one that is asked for.");

    private static void ThrowUnlessPixels(int count, string what, int height, int width, int channels)
    {
        if (count != channels * height * width)
        {
            throw new ArgumentException(
                $"A picture of {channels} × {height} × {width} has {channels * height * width} pixels; this matrix has {count} {what}.");
        }
    }

    private static Figure Captioned(Figure figure, Tiles tiles, IEnumerable<Caption> captions) => figure with
    {
        Layout = figure.Layout with
        {
            Annotations = [.. captions.Select((caption, tile) => new Annotation
            {
                X = tiles.Left(tile) + (tiles.Width - 1) / 2.0,
                Y = tiles.Top(tile) - 0.5,
                Text = Literal.Of(caption.Short),
                ShowArrow = false,
                YAnchor = "bottom",
                Font = new() { Size = 11, Color = caption.IsWrong ? Palette.Vermilion : null },
            })],
        },
    };

    private static string Listed(IEnumerable<string> words, int limit = 10)
    {
        var list = words.ToList();
        return string.Join(", ", list.Take(limit)) + (list.Count > limit ? ", …" : "");
    }

    /// <summary>What stands above a picture, and what hovering tells.</summary>
    private sealed record Caption(int Number, IReadOnlyList<string> Classes, int Label, int? Prediction)
    {
        public bool IsWrong => Prediction is { } prediction && prediction != Label;

        public string Short => IsWrong ? $"✗ {Name(Prediction!.Value)}" : Name(Label);

        public string Words => Prediction is { } prediction
            ? $"{Number}: {Name(Label)}, predicted {Name(prediction)}"
            : $"{Number}: {Name(Label)}";

        private string Name(int label) => label >= 0 && label < Classes.Count ? Classes[label] : label < 0 ? "none" : $"{label}";
    }
}
