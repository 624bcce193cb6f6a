namespace DeepLearning.Figures;

/// <summary>
/// A curve that grows point by point and stays small. Neighbouring points share a bucket, of which the lowest and the highest
/// are kept; when there are too many buckets, each two become one, so that a point costs O(1) whatever the length.
/// Up to 2 · <see cref="MaxBuckets"/> points nothing is lost; of longer curves at most 2,000 points are left, all peaks among them.
/// </summary>
internal sealed class Curve
{
    /// <summary>The most buckets.</summary>
    public const int MaxBuckets = 660;

    private readonly List<CurveBucket> _buckets = [];
    private int _width = 1, _inLast;

    /// <summary>How many points were added.</summary>
    public long Count { get; private set; }

    /// <summary>The first point.</summary>
    public (double X, double Y) First { get; private set; }

    /// <summary>The last point.</summary>
    public (double X, double Y) Last { get; private set; }

    /// <summary>A curve through points.</summary>
    public static Curve Of(IEnumerable<(double X, double Y)> points)
    {
        var curve = new Curve();
        foreach (var (x, y) in points)
        {
            curve.Add(x, y);
        }

        return curve;
    }

    /// <summary>Adds the next point; a y that is no finite number makes a gap.</summary>
    public void Add(double x, double y)
    {
        var point = new CurveBucket(x, y);
        if (_buckets.Count == 0 || _inLast == _width)
        {
            MakeRoom();
        }

        if (_inLast == 0)
        {
            _buckets.Add(point);
        }
        else
        {
            _buckets[^1] = _buckets[^1].With(point);
        }

        _inLast++;
        First = Count++ == 0 ? (x, y) : First;
        Last = (x, y);
    }

    /// <summary>The points that are left, in their order; the first and the last are always among them.</summary>
    public IReadOnlyList<(double X, double Y)> Points()
    {
        var points = new List<(double X, double Y)>(_buckets.Count * 3 + 2);
        foreach (var bucket in _buckets)
        {
            bucket.AddTo(points);
        }

        if (points.Count > 0 && !IsSame(points[0], First))
        {
            points.Insert(0, First);
        }

        if (points.Count > 0 && !IsSame(points[^1], Last))
        {
            points.Add(Last);
        }

        return points;
    }

    /// <summary>Whether two points are drawn alike: gaps are, whether NaN or infinite.</summary>
    private static bool IsSame((double X, double Y) one, (double X, double Y) other) =>
        one.X.Equals(other.X) && (one.Y.Equals(other.Y) || !(double.IsFinite(one.Y) || double.IsFinite(other.Y)));

    private void MakeRoom()
    {
        _inLast = 0;
        if (_buckets.Count < MaxBuckets)
        {
            return;
        }

        for (var i = 0; i < MaxBuckets / 2; i++)
        {
            _buckets[i] = _buckets[2 * i].With(_buckets[2 * i + 1]);
        }

        _buckets.RemoveRange(MaxBuckets / 2, MaxBuckets / 2);
        _width *= 2;
    }
}
