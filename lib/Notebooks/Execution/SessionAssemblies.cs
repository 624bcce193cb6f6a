using System.Reflection;
using System.Runtime.Loader;

namespace Notebooks.Execution;

/// <summary>The assemblies of one session: its compiled cells, and the libraries that cells reference by path with what lies beside them.</summary>
internal sealed class SessionAssemblies() : AssemblyLoadContext("notebook session")
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>Makes a referenced file, and the libraries beside it, loadable.</summary>
    public void Add(string path)
    {
        _paths[Path.GetFileNameWithoutExtension(path)] = path;
        _folders.Add(Path.GetDirectoryName(path)!);
    }

    /// <summary>Loads a compiled cell.</summary>
    public Assembly Load(MemoryStream image, MemoryStream symbols)
    {
        image.Position = symbols.Position = 0;
        return LoadFromStream(image, symbols);
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName name)
    {
        if (IsShared(name))
        {
            return null;
        }

        var path = _paths.GetValueOrDefault(name.Name!)
            ?? _folders.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists);
        return path is null ? null : LoadFromAssemblyPath(path);
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string name)
    {
        var names = new[] { name, $"lib{name}.so", $"{name}.dll", $"lib{name}.dylib" };
        var path = _folders.SelectMany(folder => names.Select(file => Path.Combine(folder, file))).FirstOrDefault(File.Exists);
        return path is null ? 0 : LoadUnmanagedDllFromPath(path);
    }

    // The engine's own types must be the same on both sides, or display(x) in a cell would reach nobody.
    private static bool IsShared(AssemblyName name) => name.Name == typeof(SessionAssemblies).Assembly.GetName().Name;
}
