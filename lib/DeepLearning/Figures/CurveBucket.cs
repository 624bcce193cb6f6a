namespace DeepLearning.Figures;

/// <summary>The lowest and the highest of neighbouring points, and the last of them that is a gap.</summary>
/// <param name="Low">The lowest point, or none when all are gaps.</param>
/// <param name="High">The highest point, or none when all are gaps.</param>
/// <param name="Gap">Where the last gap is, or none.</param>
internal readonly record struct CurveBucket((double X, double Y)? Low, (double X, double Y)? High, double? Gap)
{
    /// <summary>A bucket of one point.</summary>
    public CurveBucket(double x, double y)
        : this(double.IsFinite(y) ? (x, y) : null, double.IsFinite(y) ? (x, y) : null, double.IsFinite(y) ? null : x)
    {
    }

    /// <summary>Both buckets in one; the other one comes after this.</summary>
    public CurveBucket With(CurveBucket next) => new(
        Low is not { } low || next.Low?.Y < low.Y ? next.Low ?? Low : Low,
        High is not { } high || next.High?.Y > high.Y ? next.High ?? High : High,
        next.Gap ?? Gap);

    /// <summary>Adds what is left, in its order.</summary>
    public void AddTo(List<(double X, double Y)> points)
    {
        var start = points.Count;
        if (Low is { } low && High is { } high)
        {
            points.Add(low.X <= high.X ? low : high);
            if (low != high)
            {
                points.Add(low.X <= high.X ? high : low);
            }
        }

        if (Gap is { } gap)
        {
            var place = points.FindIndex(start, point => point.X > gap);
            points.Insert(place < 0 ? points.Count : place, (gap, double.NaN));
        }
    }
}
