namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>One form of a value.</summary>
/// <param name="MimeType">What kind of text it is.</param>
/// <param name="Value">The text.</param>
public sealed record FormattedValue(string MimeType, string Value);
