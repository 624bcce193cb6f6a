using System.Reflection;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using Course.Tests.Lessons;

namespace Course.Tests;

/// <summary>Who may know whom in <c>lib/</c>: the command knows the libraries, and they know neither it nor one another.</summary>
public sealed class ArchitectureTests
{
    /// <summary>Each project of <c>lib/</c> with the projects that it references; a new one has to be written here.</summary>
    [Fact]
    public void Projects_reference_only_the_projects_that_they_may()
    {
        var references = Directory.EnumerateFiles(Path.Combine(Lesson.Root, "lib"), "*.csproj", SearchOption.AllDirectories).Order()
            .Select(project => $"{Path.GetFileNameWithoutExtension(project)}: {string.Join(", ", ProjectReferences(project))}");

        Assert.Equal(["Course: DeepLearning, Notebooks, Torch", "DeepLearning: ", "Notebooks: ", "Torch: "], references);
    }

    [Fact]
    public void The_library_needs_nothing_but_dotnet_and_its_numerics() =>
        AssertReferencesOnly(typeof(DeepLearning.Figure).Assembly, "MathNet.Numerics", "System.Numerics.Tensors");

    [Fact]
    public void The_engine_needs_nothing_but_dotnet_Roslyn_and_Markdig() =>
        AssertReferencesOnly(typeof(Notebooks.Documents.NotebookDocument).Assembly, "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Markdig");

    [Fact]
    public void Torch_needs_nothing_but_dotnet() => AssertReferencesOnly(typeof(TorchSharp.torch).Assembly);

    [Fact]
    public void The_command_brings_torch_and_uses_none_of_it() =>
        Assert.DoesNotContain("TorchSharp", typeof(CourseFolder).Assembly.GetReferencedAssemblies().Select(reference => reference.Name));

    private static void AssertReferencesOnly(Assembly library, params string[] packages) => Assert.Empty(library.GetReferencedAssemblies()
        .Select(reference => reference.Name!)
        .Where(name => !File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), name + ".dll")))
        .Except(packages));

    private static IEnumerable<string> ProjectReferences(string project) => XDocument.Load(project).Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)).Order();
}
