namespace DeepLearning.Display;

/// <summary>Makes the formatters of every <see cref="IShown"/>; a type's attribute chooses among them.</summary>
internal sealed class ShownFormatters
{
    /// <summary>One formatter for each form.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
        new[] { MimeTypes.Plotly, MimeTypes.Html, MimeTypes.Text, MimeTypes.Record }.Select(mimeType => new ShownFormatter(mimeType));
}
