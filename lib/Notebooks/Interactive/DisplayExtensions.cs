using System.Text.Json;
using Microsoft.DotNet.Interactive.Formatting;
using Notebooks.Documents;
using Notebooks.Formatting;

namespace System;

/// <summary>Shows values in the running cell's output; outside a cell, as text on the console.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeTypes">The forms to show; none for the usual ones.</param>
    /// <returns>What was shown, which can be updated in place.</returns>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) =>
        new(value, shown => ValueFormatter.Format(shown, mimeTypes));

    /// <summary>Shows a text as what its MIME type says it is, such as HTML or Markdown.</summary>
    /// <exception cref="ArgumentException">The MIME type is a kind of JSON, and the text is not.</exception>
    public static DisplayedValue DisplayAs(this string value, string mimeType)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentException.ThrowIfNullOrEmpty(mimeType);
        return new(value, shown => shown is string text ? Raw(text, mimeType) : ValueFormatter.Format(shown, mimeType));
    }

    /// <summary>Shows a sequence as a table with a row for each item.</summary>
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T> value, params string[] mimeTypes) => value.Display(mimeTypes);

    private static MimeBundle Raw(string text, string mimeType)
    {
        try
        {
            var bundle = new MimeBundle();
            bundle.Set(mimeType, ValueFormatter.Node(mimeType, text));
            return bundle;
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"This text is not JSON, as {mimeType} has to be: {exception.Message}", nameof(text), exception);
        }
    }
}
