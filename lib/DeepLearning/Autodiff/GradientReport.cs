using System.Globalization;
using DeepLearning.Display;

namespace DeepLearning;

/// <summary>How well gradients agree with centred differences; a notebook shows it as a table with a line for each parameter.</summary>
/// <param name="Parameters">The parameters, each at its worst component.</param>
/// <param name="Tolerance">The largest relative error that is allowed.</param>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record GradientReport(IReadOnlyList<GradientComparison> Parameters, double Tolerance) : IShown
{
    private static readonly string[] Head = ["", "parameter", "shape", "compared", "largest relative error", "where", "gradient", "differences"];

    /// <summary>The largest relative error of all; NaN when one is, 0 when nothing was compared.</summary>
    public double RelativeError => Parameters.Aggregate(0.0, (worst, parameter) => Math.Max(worst, parameter.RelativeError));

    /// <summary>Whether every relative error is within the tolerance.</summary>
    public bool Holds => RelativeError <= Tolerance;

    /// <summary>What is wrong with the first parameter that is; null when none is.</summary>
    public string? Why => Parameters.FirstOrDefault(parameter => !(parameter.RelativeError <= Tolerance))?.ToString();

    /// <summary>The table as text.</summary>
    public override string ToString() => Table.Text(Head, Rows());

    string IShown.Form(string mimeType) => mimeType == MimeTypes.Html ? Table.Html(Head, Rows()) : ToString();

    private IReadOnlyList<string[]> Rows() => [.. Parameters.Select(Row)];

    private string[] Row(GradientComparison parameter)
    {
        var mark = (parameter.RelativeError <= Tolerance ? Mark.Tick : Mark.Cross).Sign;
        return parameter.Problem is { } problem
            ? [mark, parameter.Name, parameter.Shape, "0", problem, "", "", ""]
            :
            [
                mark, parameter.Name, parameter.Shape, parameter.Components.ToString(CultureInfo.InvariantCulture),
                parameter.RelativeError.ToString("0.0e+0", CultureInfo.InvariantCulture), parameter.Place,
                Text.Number(parameter.Analytic), Text.Number(parameter.Numeric),
            ];
    }
}
