namespace Course;

/// <summary>A program that serves notebooks to the browser.</summary>
/// <param name="Path">Where it is.</param>
internal sealed record JupyterProgram(string Path)
{
    private static readonly string[] Names = ["jupyter-lab", "jupyter-notebook"];

    /// <summary>The folder into which <c>./course open</c> brings JupyterLab where nothing else does.</summary>
    public static string OwnFolder => System.IO.Path.Combine(CourseFolder.Root, "artifacts", "jupyter");

    private bool IsLab => System.IO.Path.GetFileNameWithoutExtension(Path) == Names[0];

    /// <summary>The one on the PATH, or the course's own; null when there is none.</summary>
    public static JupyterProgram? Find() => Names.Select(Shell.Find)
        .Concat(Names.Select(name => Shell.Find(name, System.IO.Path.Combine(OwnFolder, OperatingSystem.IsWindows() ? "Scripts" : "bin"))))
        .OfType<string>().Select(path => new JupyterProgram(path)).FirstOrDefault();

    /// <summary>The page of a file or folder below the server's folder.</summary>
    public string Page(string path)
    {
        var escaped = string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        return IsLab ? $"lab/tree/{escaped}" : System.IO.Path.HasExtension(path) ? $"notebooks/{escaped}" : $"tree/{escaped}";
    }
}
