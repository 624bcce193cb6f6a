namespace Notebooks.Formatting;

/// <summary>A public property or field of a value.</summary>
internal sealed record Member(string Name, Func<object, object?> Get)
{
    /// <summary>The member's value; when its getter throws, the error in its place.</summary>
    public object? Value(object owner)
    {
        try
        {
            return Get(owner);
        }
        catch (Exception exception) when (Words.IsShown(exception))
        {
            return new TextContent(Words.Problem(exception));
        }
    }
}
