namespace Notebooks.Formatting;

/// <summary>A formatter that the default rules step back for.</summary>
/// <param name="Type">The values that it is for: of this type, of a type derived from it, or made of this open generic type.</param>
/// <param name="MimeType">The form that it writes.</param>
/// <param name="Write">Writes the form; false when it declines.</param>
/// <param name="Name">What to call it when it fails.</param>
internal sealed record CustomForm(Type Type, string MimeType, Func<object, TextWriter, bool> Write, string Name)
{
    /// <summary>The form of a value, or what went wrong.</summary>
    public (string? Text, string? Problem) Of(object value)
    {
        try
        {
            using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            return Write(value, writer) ? (writer.ToString(), null) : (null, $"{Name} declined to write {MimeType}; this is the default form");
        }
        catch (Exception exception) when (Words.IsShown(exception))
        {
            return (null, $"{Name} failed to write {MimeType}: {Words.Problem(exception)}; this is the default form");
        }
    }
}
