using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TorchSharp.Calls;

namespace Torch.Tests;

public sealed partial class OperatorNamesTests
{
    [TorchFact]
    public void Every_operator_that_the_library_names_is_in_libtorch()
    {
        var names = Directory.EnumerateFiles(Library(), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Name().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.True(names.Count > 200);
        Assert.All(names, name => Call.Schema(name));
    }

    private static string Library([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "lib", "Torch");

    [GeneratedRegex(@"Call\.(?:One|Two|Three|Many|Change|Do|Truth|Integer|Number)\((?:\w+, )?""([\w.:]+)""")]
    private static partial Regex Name();
}
