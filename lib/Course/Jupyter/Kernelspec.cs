using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Course;

/// <summary>A kernel as Jupyter finds it: a folder with a <c>kernel.json</c> (jupyter_client, "Kernel specs").</summary>
/// <param name="Folder">The folder; its name is the kernel's.</param>
/// <param name="Program">The program that it starts; empty when the file cannot be read.</param>
internal sealed record Kernelspec(string Folder, string Program)
{
    /// <summary>The name that .NET notebooks carry.</summary>
    public const string NotebooksName = ".net-csharp";

    /// <summary>The name that is offered where another kernel has theirs.</summary>
    public const string OwnName = "course-csharp";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The course's kernel.</summary>
    public static string OwnProgram { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Notebooks.exe" : "Notebooks");

    /// <summary>The name.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>Whether it starts this course's program; that of another clone is another.</summary>
    public bool IsOwn => Program != "" && RealPath.Of(Program) == RealPath.Of(OwnProgram);

    /// <summary>What people choose it by.</summary>
    public static string DisplayName(string name) => name == NotebooksName ? ".NET (C#)" : $".NET (C#, {name})";

    /// <summary>Where a folder of Jupyter's data has a kernel of a name, or would have it.</summary>
    public static string Place(string data, string name) => Path.Combine(data, "kernels", name);

    /// <summary>The kernel of a name in a folder of Jupyter's data; null when there is none.</summary>
    public static Kernelspec? At(string data, string name) => Path.Exists(Place(data, name)) ? Read(Place(data, name)) : null;

    /// <summary>The kernels in a folder of Jupyter's data.</summary>
    public static IReadOnlyList<Kernelspec> In(string data) => Directory.Exists(Place(data, ""))
        ? [.. Directory.EnumerateDirectories(Place(data, "")).Order(StringComparer.Ordinal).Select(Read)]
        : [];

    /// <summary>The kernel that Jupyter starts under a name: the first in the order of its folders.</summary>
    public static Kernelspec? Find(string name) =>
        JupyterFolders.All().Where(data => File.Exists(Path.Combine(Place(data, name), "kernel.json"))).Select(data => At(data, name)).FirstOrDefault();

    /// <summary>The course's <c>kernel.json</c> under a name.</summary>
    public static byte[] OwnFile(string name)
    {
        var file = new JsonObject
        {
            ["argv"] = new JsonArray(OwnProgram, "jupyter", "{connection_file}"),
            ["display_name"] = DisplayName(name),
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            ["metadata"] = new JsonObject { ["debugger"] = false },
        };
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } dotnet)
        {
            file["env"] = new JsonObject { ["DOTNET_ROOT"] = dotnet };
        }

        return [.. JsonSerializer.SerializeToUtf8Bytes(file, Indented), (byte)'\n'];
    }

    private static Kernelspec Read(string folder)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "kernel.json")));
            return new(folder, json.RootElement.GetProperty("argv")[0].GetString() ?? "");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException
            or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return new(folder, "");
        }
    }
}
