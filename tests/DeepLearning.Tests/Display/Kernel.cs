using DeepLearning.Tests.Display;

namespace Microsoft.DotNet.Interactive;

/// <summary>Stands in for a kernel: the library finds it by its name and calls <c>display</c>, as it does in a notebook.</summary>
public static class Kernel
{
    public static object display(object value, params string[] mimeTypes)
    {
        return new DisplayedValue(Notebook.Shown(value));
    }
}

/// <summary>Stands in for what a kernel's <c>display</c> returns.</summary>
public sealed class DisplayedValue(Action<object> update)
{
    public void Update(object updatedValue) => update(updatedValue);
}
