using Notebooks.Formatting;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>
/// How the notebook's values show. A registration holds for a type and everything derived from it, an interface, or an open
/// generic type such as <c>typeof(List&lt;&gt;)</c>; the most specific one counts.
/// </summary>
public static class Formatter
{
    /// <summary>The MIME type of values for which nothing else was chosen; a text is always shown beside it.</summary>
    public static string DefaultMimeType
    {
        get => FormatSettings.DefaultMimeType;
        set => FormatSettings.DefaultMimeType = value;
    }

    /// <summary>The most rows that a table shows. Default: 20.</summary>
    public static int ListExpansionLimit
    {
        get => FormatSettings.ListExpansionLimit;
        set => FormatSettings.ListExpansionLimit = value;
    }

    /// <summary>How deep tables stand in tables. Default: 2, a table in a table.</summary>
    public static int RecursionLimit
    {
        get => FormatSettings.RecursionLimit;
        set => FormatSettings.RecursionLimit = value;
    }

    /// <summary>What stands for null. Default: <c>&lt;null&gt;</c>.</summary>
    public static string NullString
    {
        get => FormatSettings.NullString;
        set => FormatSettings.NullString = value;
    }

    /// <summary>Shows values of a type as this text.</summary>
    public static void Register<T>(Func<T, string> formatter, string mimeType = FormatSettings.Plain)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        Register<T>((value, writer) => writer.Write(formatter(value)), mimeType);
    }

    /// <summary>Shows values of a type as what this writes.</summary>
    public static void Register<T>(Action<T, TextWriter> formatter, string mimeType = FormatSettings.Plain)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        Register(typeof(T), (value, writer) => formatter((T)value, writer), mimeType);
    }

    /// <summary>Shows values of a type as what this writes.</summary>
    public static void Register(Type type, Action<object, TextWriter> formatter, string mimeType = FormatSettings.Plain)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(formatter);
        ArgumentException.ThrowIfNullOrEmpty(mimeType);
        Registrations.Add(new CustomForm(type, mimeType, Write, $"the formatter registered for {TypeNames.Short(type)}"));

        bool Write(object value, TextWriter writer)
        {
            formatter(value, writer);
            return true;
        }
    }

    /// <summary>Chooses the MIME types in which values of a type are shown, the richest first.</summary>
    public static void SetPreferredMimeTypesFor(Type type, params string[] preferredMimeTypes)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(preferredMimeTypes);
        Registrations.Prefer(type, preferredMimeTypes);
    }

    /// <summary>One form of a value.</summary>
    public static string ToDisplayString(this object? value, string mimeType = FormatSettings.Plain)
    {
        var (shown, form) = ValueFormatter.Format(value, mimeType).Forms[0];
        return ValueFormatter.Text(shown, form);
    }

    /// <summary>Forgets every registration and choice.</summary>
    public static void ResetToDefault()
    {
        Registrations.Clear();
        FormatSettings.Reset();
    }
}
