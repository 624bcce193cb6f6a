namespace Notebooks.Formatting;

/// <summary>The formatters other than the default ones: those that the notebook registered, then those that types bring along.</summary>
internal static class CustomForms
{
    /// <summary>Whether values of the type have any.</summary>
    public static bool Any(Type type) => Registrations.Any(type) || ConventionForms.Of(type).Forms.Count > 0;

    /// <summary>The formatters of a form, in the order in which they are tried.</summary>
    public static IEnumerable<CustomForm> Find(Type type, string mimeType) =>
        Registrations.Find(type, mimeType).Concat(ConventionForms.Of(type).Forms.Where(form => form.MimeType == mimeType && form.Type.IsAssignableFrom(type)));

    /// <summary>The MIME types in which a value is shown when nothing else is asked for.</summary>
    public static IEnumerable<string> PreferredMimeTypes(Type? type)
    {
        if (type is not null && Registrations.PreferredMimeTypes(type) is { } chosen)
        {
            return [.. chosen, FormatSettings.Plain];
        }

        var own = type is null ? [] : ConventionForms.Of(type).PreferredMimeTypes;
        return own.Count > 0 ? [.. own, FormatSettings.Html, FormatSettings.Plain] : [FormatSettings.DefaultMimeType, FormatSettings.Plain];
    }
}
