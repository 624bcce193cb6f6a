using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Notebooks.Execution;

/// <summary>What every cell can use: the whole .NET framework, and the display functions of this assembly.</summary>
internal static class FrameworkReferences
{
    /// <summary>The references, made once a process: Roslyn shares their symbols between cells.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } = Create();

    /// <summary>The reference for a loaded assembly, straight from the memory that it already occupies; null when it has none.</summary>
    public static unsafe MetadataReference? FromLoaded(Assembly assembly, string? path) =>
        assembly.TryGetRawMetadata(out var blob, out var length)
            ? AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)blob, length)).GetReference(filePath: path)
            : null;

    private static List<MetadataReference> Create()
    {
        var references = new List<MetadataReference>();
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        foreach (var path in Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal))
        {
            if (IsManaged(path) && FromLoaded(Assembly.Load(new AssemblyName(Path.GetFileNameWithoutExtension(path))), path) is { } reference)
            {
                references.Add(reference);
            }
        }

        references.Add(FromLoaded(typeof(FrameworkReferences).Assembly, typeof(FrameworkReferences).Assembly.Location)!);
        return references;
    }

    private static bool IsManaged(string path)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith("System.", StringComparison.Ordinal) && !name.Contains(".Native", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.", StringComparison.Ordinal) && !name.Contains("DiaSymReader", StringComparison.Ordinal)
            || name is "netstandard.dll" or "mscorlib.dll" or "WindowsBase.dll";
    }
}
