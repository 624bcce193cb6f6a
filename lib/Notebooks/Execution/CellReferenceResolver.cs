using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Notebooks.Execution;

/// <summary>
/// Finds the files that <c>#r</c> names: a path relative to the file that holds the directive (or to the session's folder),
/// or the name of a framework assembly. What such a file needs itself is found beside it.
/// </summary>
internal sealed class CellReferenceResolver(string workingDirectory) : MetadataReferenceResolver
{
    private readonly Dictionary<string, PortableExecutableReference> _byPath = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool ResolveMissingAssemblies => true;

    /// <inheritdoc/>
    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        var folder = Path.GetDirectoryName(baseFilePath) is { Length: > 0 } beside && Path.IsPathRooted(beside) ? beside : workingDirectory;
        var path = Path.GetFullPath(reference, folder);
        if (File.Exists(path))
        {
            return [FromFile(path)];
        }

        var framework = FrameworkReferences.All.OfType<PortableExecutableReference>()
            .FirstOrDefault(known => Path.GetFileNameWithoutExtension(known.FilePath) == reference || Path.GetFileName(known.FilePath) == reference);
        return framework is null ? [] : [framework];
    }

    /// <inheritdoc/>
    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        var folder = FrameworkReferences.All.Contains(definition) ? null : Path.GetDirectoryName((definition as PortableExecutableReference)?.FilePath);
        var path = folder is null ? null : Path.Combine(folder, referenceIdentity.Name + ".dll");
        return File.Exists(path) ? FromFile(path) : null;
    }

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => workingDirectory.GetHashCode(StringComparison.Ordinal);

    private PortableExecutableReference FromFile(string path)
    {
        if (!_byPath.TryGetValue(path, out var reference))
        {
            _byPath[path] = reference = MetadataReference.CreateFromFile(path);
        }

        return reference;
    }
}
