namespace Notebooks.Formatting;

/// <summary>What the notebook registered: formatters and preferred MIME types, the most specific type first.</summary>
internal static class Registrations
{
    private static readonly Lock Gate = new();
    private static IReadOnlyList<CustomForm> _forms = [];
    private static IReadOnlyList<(Type Type, string[] MimeTypes)> _preferences = [];

    /// <summary>Adds a formatter; it replaces an earlier one of the same type and form.</summary>
    public static void Add(CustomForm form)
    {
        lock (Gate)
        {
            _forms = [form, .. _forms.Where(other => other.Type != form.Type || other.MimeType != form.MimeType)];
        }
    }

    /// <summary>Sets the MIME types in which values of a type are shown.</summary>
    public static void Prefer(Type type, string[] mimeTypes)
    {
        lock (Gate)
        {
            _preferences = [(type, mimeTypes), .. _preferences.Where(other => other.Type != type)];
        }
    }

    /// <summary>Forgets everything.</summary>
    public static void Clear()
    {
        lock (Gate)
        {
            (_forms, _preferences) = ([], []);
        }
    }

    /// <summary>Whether there is a formatter for values of the type.</summary>
    public static bool Any(Type type) => _forms.Any(form => Distance(form.Type, type) is not null);

    /// <summary>The formatters of a form for values of the type, the most specific first.</summary>
    public static IEnumerable<CustomForm> Find(Type type, string mimeType) => _forms
        .Where(form => form.MimeType == mimeType)
        .Select(form => (Form: form, Distance: Distance(form.Type, type)))
        .Where(found => found.Distance is not null)
        .OrderBy(found => found.Distance)
        .Select(found => found.Form);

    /// <summary>The MIME types chosen for the type, or null.</summary>
    public static string[]? PreferredMimeTypes(Type type) => _preferences
        .Select(preference => (preference.MimeTypes, Distance: Distance(preference.Type, type)))
        .Where(found => found.Distance is not null)
        .OrderBy(found => found.Distance)
        .Select(found => found.MimeTypes)
        .FirstOrDefault();

    /// <summary>
    /// How far a registered type is from a value's: 0 for itself, then its base classes, each closed before open;
    /// then interfaces, those with the most base interfaces first; last object. Null when it does not fit.
    /// </summary>
    private static int? Distance(Type registered, Type type)
    {
        if (registered == typeof(object))
        {
            return int.MaxValue;
        }

        var steps = 0;
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType, steps += 2)
        {
            if (ancestor == registered)
            {
                return steps;
            }

            if (ancestor.GetGenericTypeDefinitionOrNull() == registered)
            {
                return steps + 1;
            }
        }

        return registered.IsInterface ? InterfaceDistance(registered, type) : null;
    }

    private static int? InterfaceDistance(Type registered, Type type)
    {
        const int PastAllClasses = 1_000_000;
        var open = registered.IsGenericTypeDefinition;
        var fits = open
            ? Array.Exists(type.GetInterfaces(), face => face.GetGenericTypeDefinitionOrNull() == registered)
            : registered.IsAssignableFrom(type);
        return fits ? PastAllClasses - (2 * registered.GetInterfaces().Length) + (open ? 1 : 0) : null;
    }
}
