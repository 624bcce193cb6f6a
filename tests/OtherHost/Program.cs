// Runs the cells of a notebook in a folder, as .NET Interactive compiles them: scripts in debug mode, with its imports and no others.
// Prints "display …" and "update …" for what cells show, "value …" for what they return, and ends with "cell N: …" and exit code 1 at the first error.
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

var (notebook, folder) = (args[0], args[1]);
Directory.SetCurrentDirectory(folder);
var options = ScriptOptions.Default
    .WithLanguageVersion(LanguageVersion.CSharp14)
    .WithMetadataResolver(ScriptMetadataResolver.Default.WithBaseDirectory(folder))
    .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(folder))
    .AddImports("System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq")
    .AddReferences(typeof(Enumerable).Assembly, typeof(IEnumerable<>).Assembly, typeof(Task<>).Assembly, typeof(Microsoft.DotNet.Interactive.Kernel).Assembly);
var state = await CSharpScript.RunAsync("using static Microsoft.DotNet.Interactive.Kernel;", options);
using var json = JsonDocument.Parse(File.ReadAllBytes(notebook));
var cells = json.RootElement.GetProperty("cells").EnumerateArray().Where(cell => cell.GetProperty("cell_type").GetString() == "code").ToList();
foreach (var (index, cell) in cells.Index())
{
    try
    {
        state = await state.ContinueWithAsync(Source(cell), options);
        if (state.ReturnValue is { } value)
        {
            Console.WriteLine($"value {value.GetType().Name}");
        }
    }
    catch (Exception error)
    {
        Console.WriteLine($"cell {index + 1}: {error}");
        return 1;
    }
}

Console.WriteLine($"{cells.Count} cells");
return 0;

static string Source(JsonElement cell) => cell.GetProperty("source") is { ValueKind: JsonValueKind.Array } lines
    ? string.Concat(lines.EnumerateArray().Select(line => line.GetString()))
    : cell.GetProperty("source").GetString()!;
