using System.Text.RegularExpressions;
using Course.Tests.Lessons;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Course.Tests.Torch;

/// <summary>The lessons' torch cells use nothing that TorchSharp has not, and lib/Torch has all that they may use.</summary>
public sealed partial class SignatureTests
{
    private const int CallsStart = 2;

    [Fact]
    public void The_signatures_compile() => Assert.Empty(TorchReference.Described(TorchReference.Signatures));

    [Fact]
    public void Everything_in_the_signatures_can_be_called_by_its_names_and_has_the_same_defaults()
    {
        var calls = Calls.Of(TorchReference.Signatures);
        var tree = CSharpSyntaxTree.ParseText(
            "#pragma warning disable\nusing TorchSharp;\n" + string.Join('\n', calls.Select((call, i) => $"static class C{i} {{ static void M() {{ {call.Code} }} }}")));
        var compilation = CSharpCompilation.Create("Calls", [tree], [.. TorchReference.Others, TorchReference.Library], new(OutputKind.DynamicallyLinkedLibrary));
        var missing = compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error)
            .Select(problem => $"{calls[problem.Location.GetLineSpan().StartLinePosition.Line - CallsStart].Member}: {problem.GetMessage()}");
        var model = compilation.GetSemanticModel(tree);
        var different = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .SelectMany(node => Differences(model.GetSymbolInfo(node).Symbol as IMethodSymbol, calls[node.GetLocation().GetLineSpan().StartLinePosition.Line - CallsStart].Member));

        Assert.True(calls.Count > 300);
        string[] wrong = [.. missing.Concat(different).Distinct().Order()];
        Assert.True(wrong.Length == 0, $"{wrong.Length} of {calls.Count}:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void A_cell_with_a_name_that_TorchSharp_has_not_is_found() =>
        Assert.Contains("Statistics", Assert.Single(TorchReference.Errors(["var live = TorchSharp.torch.Statistics.LiveBytes;"], TorchReference.Signatures.ToMetadataReference())));

    [Fact]
    public void The_test_lesson_compiles_against_the_signatures() => Compiles(TorchLessonTests.Cells);

    [Fact]
    public void Every_lesson_with_torch_cells_compiles_against_the_signatures() =>
        Assert.All(Lesson.All.Select(Lesson.Read).Where(lesson => lesson.HasTorchCells), lesson => Compiles(lesson.Code.Select(cell => cell.Source)));

    /// <summary>The set-up files stand in the first cell, in the place of the lines that load them.</summary>
    private static void Compiles(IEnumerable<string> cells)
    {
        var loaded = cells.Select(cell => Load().Replace(cell, load => File.ReadAllText(Path.Combine(Lesson.Root, "notebooks", load.Groups["file"].Value))));
        Assert.Empty(TorchReference.Errors(loaded.Select(UsingsFirst), TorchReference.Signatures.ToMetadataReference()));
    }

    private static string UsingsFirst(string cell)
    {
        var lines = cell.Split('\n').Where(line => !line.StartsWith('#')).ToLookup(line => Using().IsMatch(line));
        return string.Join('\n', lines[true].Concat(lines[false]));
    }

    private static IEnumerable<string> Differences(IMethodSymbol? here, IMethodSymbol? there) =>
        from mine in here?.Parameters ?? []
        from theirs in there?.Parameters ?? []
        where mine.Name == theirs.Name
            && (mine.HasExplicitDefaultValue != theirs.HasExplicitDefaultValue
                || (mine.HasExplicitDefaultValue && !Equals(mine.ExplicitDefaultValue, theirs.ExplicitDefaultValue)))
        select $"{there}: the default of {mine.Name} is another";

    private static IEnumerable<string> Differences(IMethodSymbol? here, ISymbol there) => Differences(here, there as IMethodSymbol);

    [GeneratedRegex("""^#load "[./]*(?<file>\w+\.csx)"\s*$""", RegexOptions.Multiline)]
    private static partial Regex Load();

    [GeneratedRegex(@"^using [^(]*;\s*$")]
    private static partial Regex Using();
}
