namespace Microsoft.DotNet.Interactive;

/// <summary>Stands in for .NET Interactive's class of this name, which lessons and their library find by it.</summary>
public static class Kernel
{
    public static object display(object value, params string[] mimeTypes)
    {
        Console.WriteLine($"display {value.GetType().Name}");
        return new DisplayedValue();
    }
}

/// <summary>Stands in for what <c>display</c> returns.</summary>
public sealed class DisplayedValue
{
    public void Update(object updatedValue) => Console.WriteLine($"update {updatedValue.GetType().Name}");
}
