using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Course.Tests.Torch;

/// <summary>TorchSharp's signatures (<c>TorchSharp.reference.cs</c>), lib/Torch, and code compiled against either.</summary>
internal static class TorchReference
{
    /// <summary>lib/Torch, as it was built.</summary>
    public static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(TorchSharp.torch).Assembly.Location);

    /// <summary>The framework, the lessons' library and what it uses; torch is not among them.</summary>
    public static readonly IReadOnlyList<MetadataReference> Others =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "TorchSharp.dll").Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The signatures, compiled.</summary>
    public static readonly CSharpCompilation Signatures = CSharpCompilation.Create(
        "TorchSharp", [CSharpSyntaxTree.ParseText(Source())], Others, new(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The errors of the first cell that has some, of cells that are compiled one after the other, each as a script that sees those before.</summary>
    public static IReadOnlyList<string> Errors(IEnumerable<string> cells, MetadataReference torch)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            usings: ["System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq", "Microsoft.DotNet.Interactive.Kernel"]);
        var errors = new List<string>();
        CSharpCompilation? previous = null;
        foreach (var (index, cell) in cells.Index())
        {
            var tree = CSharpSyntaxTree.ParseText(cell, new(kind: SourceCodeKind.Script), path: $"cell {index + 1}");
            previous = CSharpCompilation.CreateScriptCompilation(
                $"Cell{index}", tree, [.. Others, torch], options.WithScriptClassName($"Cell{index}"), previous, typeof(object));
            errors.AddRange(Described(previous));
            if (errors.Count > 0)
            {
                break;
            }
        }

        return errors;
    }

    /// <summary>A compilation's errors.</summary>
    public static IEnumerable<string> Described(Compilation compilation) =>
        compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(problem => problem.ToString());

    private static string Source()
    {
        using var stream = typeof(TorchReference).Assembly.GetManifestResourceStream("TorchSharp.reference.cs")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
