using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Notebooks.Completion;

/// <summary>
/// The documentation that lies beside libraries, and the framework's where an SDK is installed. Files are found and indexed when
/// something in them is first asked for.
/// </summary>
internal static partial class DocumentationFiles
{
    private const int MostSteps = 5;

    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    // The framework documents its types by the assemblies one compiles against, which are others than those that hold them.
    private static readonly Lazy<DocumentationIndex> OfFramework = new(() => new([.. FrameworkFolder() is { } folder ? Directory.GetFiles(folder, "*.xml") : []]));

    private static readonly ConcurrentDictionary<string, Lazy<DocumentationIndex>> ByLibrary = new(StringComparer.Ordinal);

    /// <summary>The XML that documents a symbol.</summary>
    /// <param name="library">The file of its assembly.</param>
    /// <param name="id">Its documentation id, for example <c>M:System.Math.Sqrt(System.Double)</c>.</param>
    /// <returns>Null where there is none.</returns>
    public static string? Read(string library, string id)
    {
        for (var steps = 0; steps < MostSteps; steps++)
        {
            var xml = Index(library).Read(id) ?? OfFramework.Value.Read(id);
            if (xml is null || InheritedFrom().Match(xml) is not { Success: true } inherited)
            {
                return xml is not null && Inherits(xml) ? null : xml;
            }

            id = System.Net.WebUtility.HtmlDecode(inherited.Groups["id"].Value);
        }

        return null;
    }

    private static DocumentationIndex Index(string library) => Path.GetDirectoryName(library) == Framework
        ? OfFramework.Value
        : ByLibrary.GetOrAdd(library, path => new(() => new(Existing(Path.ChangeExtension(path, ".xml"))))).Value;

    private static string[] Existing(string file) => File.Exists(file) ? [file] : [];

    private static bool Inherits(string xml) => xml.Contains("<inheritdoc", StringComparison.Ordinal) && !xml.Contains("<summary>", StringComparison.Ordinal);

    private static string? FrameworkFolder()
    {
        var version = $"{Environment.Version.Major}.{Environment.Version.Minor}";
        var roots = new[] { Environment.GetEnvironmentVariable("DOTNET_ROOT"), Path.GetFullPath(Path.Combine(Framework, "..", "..", "..")) };
        return (from root in roots
                where !string.IsNullOrEmpty(root)
                let packs = Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref")
                where Directory.Exists(packs)
                from pack in Directory.GetDirectories(packs).OrderByDescending(pack => pack, StringComparer.Ordinal)
                let folder = Path.Combine(pack, "ref", "net" + version)
                where Directory.Exists(folder)
                select folder).FirstOrDefault();
    }

    // Beside an inherited text may stand a text of its own; then the text counts.
    [GeneratedRegex("""^(?![\s\S]*<summary>)[\s\S]*<inheritdoc cref="(?<id>[^"]+)""")]
    private static partial Regex InheritedFrom();
}
