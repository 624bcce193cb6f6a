using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Benchmarks;

/// <summary>The course that this source file belongs to: its command, run as a user runs it.</summary>
internal static class Course
{
    /// <summary>The repository.</summary>
    public static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    /// <summary>What <c>./course</c> publishes.</summary>
    public static string Published => Path.Combine(Root, "artifacts", "course");

    /// <summary>Sets the course up, so that no measurement includes a build.</summary>
    public static Task SetUp() => Run("doctor");

    /// <summary>Executes a notebook of these cells and returns what each shows as plain text.</summary>
    public static async Task<IReadOnlyList<string>> Execute(params string[] cells)
    {
        var folder = Directory.CreateTempSubdirectory("benchmark-").FullName;
        try
        {
            var notebook = Path.Combine(folder, "cells.ipynb");
            await File.WriteAllTextAsync(notebook, JsonSerializer.Serialize(new
            {
                cells = cells.Select(source => new { cell_type = "code", execution_count = (int?)null, metadata = new { }, outputs = Array.Empty<object>(), source }),
                metadata = new { },
                nbformat = 4,
                nbformat_minor = 4,
            }));
            await Run("run", notebook, "--out", Path.Combine(folder, "out"));
            using var executed = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "out", "cells.ipynb")));
            return [.. executed.RootElement.GetProperty("cells").EnumerateArray().Select(Shown)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Shown(JsonElement cell) => string.Concat(
        from output in cell.GetProperty("outputs").EnumerateArray()
        where output.TryGetProperty("data", out _)
        from line in output.GetProperty("data").GetProperty("text/plain").EnumerateArray()
        select line.GetString());

    private static async Task Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(Root, "course"), arguments) { RedirectStandardOutput = true })!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"./course {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{printed}");
        }
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
