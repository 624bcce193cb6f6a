using System.Globalization;
using System.Net;
using DeepLearning.Figures;

namespace DeepLearning.Display;

/// <summary>How far something is.</summary>
/// <param name="What">What is counted.</param>
/// <param name="Total">How many there are, or null.</param>
/// <param name="InBytes">Whether bytes are counted.</param>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
internal sealed record ProgressState(string What, long? Total, bool InBytes) : IShown
{
    /// <summary>How many are done.</summary>
    public long Done { get; init; }

    /// <summary>The time since the start.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether this is the state that stays.</summary>
    public bool IsLast { get; init; }

    private double Rate => Done / Elapsed.TotalSeconds;

    /// <inheritdoc/>
    public string Form(string mimeType) => (mimeType == MimeTypes.Html, IsLast) switch
    {
        (true, true) => $"<div style=\"font-size:90%;opacity:.75\">{WebUtility.HtmlEncode(Last)}</div>",
        (true, false) => $"<div style=\"font-size:90%\">{Bar}{WebUtility.HtmlEncode(Now)}</div>",
        (false, true) => Last,
        (false, false) => Now,
    };

    private string Bar => Total is { } total and > 0
        ? $"<progress max=\"{total}\" value=\"{Done}\" aria-label=\"{WebUtility.HtmlEncode(What)}\" " +
            $"style=\"width:12em;vertical-align:middle;margin-right:.7em;accent-color:{Palette.Sky}\"></progress>"
        : "";

    private string Now => $"{What}: {Amount(Done)}{OfTotal}, {PerSecond}{Left}";

    private string Last => $"{What}: {Amount(Done)}{(Done == Total ? "" : OfTotal)} in {Duration(Elapsed.TotalSeconds)}, {PerSecond}";

    private string OfTotal => Total is { } total ? $" of {Amount(total)}" : "";

    private string PerSecond => $"{(InBytes ? Amount(Rate) : Number(Rate))}/s";

    private string Left => Total is { } total && Done > 0 && Done < total ? $", {Duration((total - Done) / Rate)} left" : "";

    private string Amount(double count) => !InBytes ? count.ToString("#,0", CultureInfo.InvariantCulture) : count switch
    {
        >= 1e9 => $"{Number(count / 1e9)} GB",
        >= 1e6 => $"{Number(count / 1e6)} MB",
        >= 1e3 => $"{Number(count / 1e3)} kB",
        _ => $"{count:0} bytes",
    };

    private static string Number(double value) => value.ToString(Math.Abs(value) switch { >= 100 => "#,0", >= 10 => "0.0", >= 0.1 => "0.00", _ => "G2" }, CultureInfo.InvariantCulture);

    private static string Duration(double seconds) => seconds switch
    {
        < 60 => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s"),
        < 3600 => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(seconds / 60):0} min {seconds % 60:00} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(seconds / 3600):0} h {Math.Floor(seconds / 60 % 60):00} min"),
    };
}
