namespace DeepLearning.Figures;

/// <summary>Pictures of one size side by side in one picture, with room for a word above each.</summary>
/// <param name="Count">How many pictures there are.</param>
/// <param name="Columns">How many stand side by side.</param>
/// <param name="Height">Rows of pixels of each.</param>
/// <param name="Width">Columns of pixels of each.</param>
/// <param name="HasWords">Whether there is a word above each.</param>
internal sealed record Tiles(int Count, int Columns, int Height, int Width, bool HasWords)
{
    private const double Page = 700, LargestTile = 112, WordPixels = 22;

    /// <summary>How many stand one above the other.</summary>
    public int Rows => (Count + Columns - 1) / Columns;

    /// <summary>How many pixels of the screen a pixel of a picture takes.</summary>
    private double Scale => Math.Min(LargestTile / Math.Max(Width, Height), Page / (Columns * (Width + Gap)));

    /// <summary>Up to six in one row; more so that the whole is about twice as wide as high, and no more than ten.</summary>
    public static int ColumnsFor(int count) => count <= 6 ? count : Math.Min(10, (int)Math.Ceiling(Math.Sqrt(2.0 * count)));

    private int Gap => Math.Max(1, Width / 12);

    private int RowGap => HasWords ? (int)Math.Ceiling(WordPixels / Scale) : Gap;

    /// <summary>The first column of a picture within the whole.</summary>
    public int Left(int tile) => tile % Columns * (Width + Gap);

    /// <summary>The first row of a picture within the whole.</summary>
    public int Top(int tile) => tile / Columns * (Height + RowGap) + (HasWords ? RowGap : 0);

    /// <summary>The whole picture.</summary>
    /// <param name="color">The colour of a pixel (picture, row, column), or none.</param>
    public Raster Paint(Func<int, int, int, (byte Red, byte Green, byte Blue)?> color)
    {
        var whole = new Raster(Columns * (Width + Gap) - Gap, Top(Count - 1) + Height);
        for (var tile = 0; tile < Count; tile++)
        {
            for (var pixel = 0; pixel < Height * Width; pixel++)
            {
                var (row, column) = Math.DivRem(pixel, Width);
                if (color(tile, row, column) is { } shown)
                {
                    whole.Set(Top(tile) + row, Left(tile) + column, shown);
                }
            }
        }

        return whole;
    }

    /// <summary>A figure of the whole: crisp pixels, no axes, a name for each picture that hovering tells.</summary>
    /// <param name="whole">The picture.</param>
    /// <param name="names">What hovering tells of each.</param>
    public Figure Figure(Raster whole, IEnumerable<string> names)
    {
        var hidden = new Axis { Visible = false };
        var middles = Enumerable.Range(0, Count).Select(tile => (X: Left(tile) + (Width - 1) / 2.0, Y: Top(tile) + (Height - 1) / 2.0)).ToList();
        return new Figure
        {
            Traces =
            [
                whole.ToImage() with { HoverInfo = "skip" },
                new Scatter
                {
                    X = Values.Of(middles.Select(middle => middle.X)),
                    Y = Values.Of(middles.Select(middle => middle.Y)),
                    Text = Literal.Of(names),
                    Mode = "markers",
                    Marker = new() { Size = Math.Round(0.7 * Scale * Math.Min(Width, Height)), Opacity = 0 },
                    HoverTemplate = "%{text}<extra></extra>",
                    ShowLegend = false,
                },
            ],
            Layout = Defaults.Layout with
            {
                Width = Math.Ceiling(Scale * whole.Width) + 16,
                Height = Math.Ceiling(Scale * whole.Height) + 16,
                XAxis = hidden with { Range = new[] { -0.5, whole.Width - 0.5 } },
                YAxis = hidden with { Range = new[] { whole.Height - 0.5, -0.5 }, ScaleAnchor = "x", Constrain = "domain" },
            },
        };
    }
}
