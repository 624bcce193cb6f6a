using System.Collections;
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
    /// <summary>The way in which the value is read by default.</summary>
    public static ValueShape Of(object? value) => value switch
    {
        null or string => ValueShape.Text,
        _ when MarkupWriter(value) is not null => ValueShape.Markup,
        _ when Grid.Of(value) is not null => ValueShape.Grid,
        _ when Scalars.Is(value) && value is not IEnumerable => ValueShape.Text,
        JsonNode => ValueShape.Text,
        IEnumerable => ValueShape.Sequence,
        _ => ValueShape.Object,
    };

    /// <summary>The way in which the value is read inside another one: its own formatter comes first.</summary>
    public static ValueShape OfNested(object? value) =>
        value is not null && CustomForms.Any(value.GetType()) ? ValueShape.Custom : Of(value);

    /// <summary>The <c>WriteTo(TextWriter, HtmlEncoder)</c> of a value that is an <c>IHtmlContent</c>, whosever it is.</summary>
    public static MethodInfo? MarkupWriter(object value) => Array
        .Find(value.GetType().GetInterfaces(), type => type.Name == "IHtmlContent")?
        .GetMethod("WriteTo", [typeof(TextWriter), typeof(HtmlEncoder)]);
}
