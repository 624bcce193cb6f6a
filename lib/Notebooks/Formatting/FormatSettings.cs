namespace Notebooks.Formatting;

/// <summary>How much of a value is shown. What a notebook may change is set through <c>Formatter</c>.</summary>
internal static class FormatSettings
{
    public const string Html = "text/html";
    public const string Plain = "text/plain";

    /// <summary>The most characters of HTML that a value's default form has.</summary>
    public const int HtmlCharacters = 64_000;

    /// <summary>The most characters of one text that are shown by itself.</summary>
    public const int TextCharacters = 7_500;

    public static int ListExpansionLimit { get; set; }

    public static int RecursionLimit { get; set; }

    public static string NullString { get; set; } = "";

    public static string DefaultMimeType { get; set; } = "";

    static FormatSettings() => Reset();

    public static void Reset()
    {
        ListExpansionLimit = 20;
        RecursionLimit = 2;
        NullString = "<null>";
        DefaultMimeType = Html;
    }
}
