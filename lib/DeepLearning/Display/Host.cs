using System.Reflection;

namespace DeepLearning.Display;

/// <summary>
/// Shows values from library code on whichever kernel runs the notebook. Both the course's own and
/// .NET Interactive offer <c>Microsoft.DotNet.Interactive.Kernel.display(object, params string[])</c>;
/// where there is none, the text goes to the console.
/// </summary>
internal static class Host
{
    private static Func<object, object?>? _display;

    /// <summary>True when a kernel shows the values.</summary>
    public static bool IsNotebook => Display is not null;

    /// <summary>True when a person looks at the notebook; false when it is executed without a screen.</summary>
    public static bool IsLive => IsNotebook && Environment.GetEnvironmentVariable("NOTEBOOK_HEADLESS") != "1";

    /// <summary>Whether every state reaches the page; .NET Interactive's pages in VS Code may see only the last of two in a row.</summary>
    public static bool ShowsEveryState => FindMethod()?.Module.Assembly.GetName().Name != "Microsoft.DotNet.Interactive";

    private static Func<object, object?>? Display => _display ??= FindDisplay();

    /// <summary>Shows a value.</summary>
    public static void Show(IShown value)
    {
        if (Display is { } display)
        {
            display(value);
        }
        else
        {
            Console.WriteLine(value.Form(MimeTypes.Text));
        }
    }

    /// <summary>Shows a value on the kernel that runs the notebook.</summary>
    /// <returns>What puts another value of the same class in its place.</returns>
    public static Action<IShown> ShowUpdatable(IShown value)
    {
        var displayed = Display!(value);
        var update = displayed?.GetType().GetMethod("Update", [typeof(object)])
            ?? throw new InvalidOperationException("This kernel's display(…) returns nothing with an Update(object); the course needs a kernel that updates outputs.");
        return update.CreateDelegate<Action<object>>(displayed);
    }

    private static Func<object, object?>? FindDisplay()
    {
        if (FindMethod()?.CreateDelegate<Func<object, string[], object>>() is not { } display)
        {
            return null;
        }

        return value => display(value, []);
    }

    private static MethodInfo? FindMethod() => AppDomain.CurrentDomain.GetAssemblies()
        .Select(assembly => assembly.GetType("Microsoft.DotNet.Interactive.Kernel"))
        .Select(kernel => kernel?.GetMethod("display", BindingFlags.Public | BindingFlags.Static, [typeof(object), typeof(string[])]))
        .FirstOrDefault(found => found is not null);
}
