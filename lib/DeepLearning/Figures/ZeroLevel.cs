namespace DeepLearning.Figures;

/// <summary>Where a function over a grid is zero, by marching squares (Maple, Geometric design and space planning using the marching squares and marching cube algorithms, 2003).</summary>
internal static class ZeroLevel
{
    /// <summary>Line segments, each two points and a gap.</summary>
    /// <param name="height">The function's value: column, row.</param>
    /// <param name="x">The columns' positions.</param>
    /// <param name="y">The rows' positions.</param>
    public static IEnumerable<(double X, double Y)> Of(Func<int, int, double> height, double[] x, double[] y)
    {
        for (var row = 0; row + 1 < y.Length; row++)
        {
            for (var column = 0; column + 1 < x.Length; column++)
            {
                var crossings = Crossings(height, x, y, column, row);
                for (var i = 0; i + 1 < crossings.Count; i += 2)
                {
                    yield return crossings[i];
                    yield return crossings[i + 1];
                    yield return (double.NaN, double.NaN);
                }
            }
        }
    }

    /// <summary>Where the function changes its sign on the way round a cell.</summary>
    private static List<(double X, double Y)> Crossings(Func<int, int, double> height, double[] x, double[] y, int column, int row)
    {
        (int Column, int Row)[] corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)];
        var crossings = new List<(double X, double Y)>(4);
        for (var i = 0; i < 4; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % 4]);
            var (here, there) = (height(from.Column, from.Row), height(to.Column, to.Row));
            if (here < 0 != there < 0 && double.IsFinite(here - there))
            {
                var share = here / (here - there);
                crossings.Add((x[from.Column] + share * (x[to.Column] - x[from.Column]), y[from.Row] + share * (y[to.Row] - y[from.Row])));
            }
        }

        return crossings;
    }
}
