namespace DeepLearning.Display;

/// <summary>The forms in which the library's values are shown.</summary>
internal static class MimeTypes
{
    public const string Plotly = "application/vnd.plotly.v1+json";
    public const string Html = "text/html";
    public const string Text = "text/plain";
    public const string Record = "application/vnd.notebook.record+json";
}
