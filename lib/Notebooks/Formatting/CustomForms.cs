using System.Text.Json.Nodes;

namespace Notebooks.Formatting;

/// <summary>The formatters other than the default ones: those that the notebook registered, then those that types bring along.</summary>
internal static class CustomForms
{
    /// <summary>Whether values of the type have any, or should have.</summary>
    public static bool Any(Type type) => Registrations.Any(type) || ConventionForms.Of(type) is { Forms.Count: > 0 } or { Problem: not null };

    /// <summary>The form that the first formatter able to writes; null when there is none. What went wrong is added to the problems.</summary>
    public static JsonNode? Write(object? value, string mimeType, ICollection<string> problems)
    {
        if (value is null)
        {
            return null;
        }

        var type = value.GetType();
        var convention = ConventionForms.Of(type);
        if (convention.Problem is { } problem && !problems.Contains(problem))
        {
            problems.Add(problem);
        }

        return Registrations.Find(type, mimeType)
            .Concat(convention.Forms.Where(form => form.MimeType == mimeType && form.Type.IsAssignableFrom(type)))
            .Select(form => form.Of(value, problems))
            .FirstOrDefault(form => form is not null);
    }

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
