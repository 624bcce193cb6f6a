using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;

namespace Notebooks.Formatting;

/// <summary>The ways in which a value can be read.</summary>
internal enum ValueShape
{
    Custom,
    Markup,
    Grid,
    Sequence,
    Text,
    Object,
}

/// <summary>Tells how a value is read.</summary>
internal static class ValueShapes
{
    private static readonly ConcurrentDictionary<Type, ValueShape> Cache = new();

    /// <summary>The way in which the value is read by default; its type alone decides.</summary>
    public static ValueShape Of(object? value) =>
        value is null ? ValueShape.Text : Cache.GetOrAdd(value.GetType(), static (_, first) => Find(first), value);

    /// <summary>The way in which the value is read inside another one: its own formatter comes first.</summary>
    public static ValueShape OfNested(object? value) =>
        value is not null && CustomForms.Any(value.GetType()) ? ValueShape.Custom : Of(value);

    /// <summary>The <c>WriteTo(TextWriter, HtmlEncoder)</c> of a value that is an <c>IHtmlContent</c>, whosever it is.</summary>
    public static MethodInfo? MarkupWriter(object value) => Array
        .Find(value.GetType().GetInterfaces(), type => type.Name == "IHtmlContent")?
        .GetMethod("WriteTo", [typeof(TextWriter), typeof(HtmlEncoder)]);

    private static ValueShape Find(object value) => value switch
    {
        string or JsonNode => ValueShape.Text,
        _ when MarkupWriter(value) is not null => ValueShape.Markup,
        _ when Grid.Fits(value.GetType()) => ValueShape.Grid,
        IEnumerable => ValueShape.Sequence,
        _ => Scalars.Is(value) ? ValueShape.Text : ValueShape.Object,
    };
}
