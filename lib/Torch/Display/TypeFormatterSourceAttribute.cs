namespace TorchSharp.Display;

/// <summary>
/// Says how values of a type are shown in a notebook. The kernels find it by its name and shape, so that
/// the library references none of them.
/// </summary>
/// <param name="formatterSourceType">A class whose <c>CreateTypeFormatters()</c> makes the formatters.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A class whose <c>CreateTypeFormatters()</c> makes the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types that a value is shown in, the richest first.</summary>
    public string[]? PreferredMimeTypes { get; set; }
}
