using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Notebooks.Formatting;

/// <summary>
/// The formatters that a type brings along by the convention of .NET notebooks, matched by name and shape, so that a library
/// needs no reference to a notebook engine: an attribute class named TypeFormatterSourceAttribute with a FormatterSourceType
/// (and perhaps PreferredMimeTypes) on the class or a base class; that type's CreateTypeFormatters(); and of each element
/// MimeType, bool Format(object, TextWriter), and perhaps Type.
/// </summary>
internal sealed record ConventionForms(IReadOnlyList<CustomForm> Forms, IReadOnlyList<string> PreferredMimeTypes, string? Problem)
{
    private const BindingFlags Direct = BindingFlags.DoNotWrapExceptions;
    private static readonly ConcurrentDictionary<Type, ConventionForms> Cache = new();

    /// <summary>The formatters of exactly this type, looked up once.</summary>
    public static ConventionForms Of(Type type) => Cache.GetOrAdd(type, Find);

    private static ConventionForms Find(Type type)
    {
        var (forms, preferred) = (new List<CustomForm>(), new List<string>());
        try
        {
            foreach (var attribute in type.GetCustomAttributes(inherit: true).Where(IsSource))
            {
                forms.AddRange(Create(SourceType(attribute)!, type));
                preferred.AddRange(Property(attribute, "PreferredMimeTypes") as IEnumerable<string> ?? []);
            }

            return new ConventionForms(forms, preferred.Count > 0 ? preferred : [.. forms.Select(form => form.MimeType)], null);
        }
        catch (Exception exception) when (Words.IsShown(exception))
        {
            return new ConventionForms([], [], $"the formatters of {TypeNames.Short(type)} cannot be used: {Words.Problem(exception)}");
        }
    }

    private static bool IsSource(object attribute) =>
        attribute.GetType().Name == "TypeFormatterSourceAttribute" && SourceType(attribute) is not null;

    private static Type? SourceType(object attribute) => Property(attribute, "FormatterSourceType") as Type;

    private static IEnumerable<CustomForm> Create(Type sourceType, Type annotated)
    {
        var source = Activator.CreateInstance(sourceType)!;
        var create = sourceType.GetMethod("CreateTypeFormatters", Type.EmptyTypes)
            ?? throw new MissingMethodException($"{TypeNames.Short(sourceType)} has no public method CreateTypeFormatters()");
        var formatters = create.Invoke(source, Direct, null, null, null) as IEnumerable
            ?? throw new InvalidOperationException($"{TypeNames.Short(sourceType)}.CreateTypeFormatters() returned no sequence");
        return [.. formatters.Cast<object>().Select(formatter => Form(formatter, annotated))];
    }

    private static CustomForm Form(object formatter, Type annotated)
    {
        var type = formatter.GetType();
        var format = type.GetMethod("Format", [typeof(object), typeof(TextWriter)]);
        if (format?.ReturnType != typeof(bool) || Property(formatter, "MimeType") is not string mimeType)
        {
            throw new MissingMethodException($"{TypeNames.Short(type)} needs a string MimeType and bool Format(object, TextWriter)");
        }

        return new CustomForm(
            Property(formatter, "Type") as Type ?? annotated,
            mimeType,
            (value, writer) => (bool)format.Invoke(formatter, Direct, null, [value, writer], null)!,
            TypeNames.Short(type));
    }

    private static object? Property(object owner, string name) => owner.GetType().GetProperty(name)?.GetValue(owner, Direct, null, null, null);
}
